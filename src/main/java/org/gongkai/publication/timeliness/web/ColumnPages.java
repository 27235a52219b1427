package org.gongkai.publication.timeliness.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.Sections;
import org.gongkai.platform.Csv;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.timeliness.ColumnStanding;
import org.gongkai.publication.timeliness.Timeliness;
import org.gongkai.workbench.CsvAnswer;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The columns and when each falls still. */
@Controller
@Needs(Power.READ_ITEMS)
class ColumnPages {

    static final String PATH = DuePages.PATH + "columns/";

    private static final Comparator<ColumnStanding> MOST_URGENT_FIRST = Comparator.comparing(ColumnStanding::state)
            .thenComparing(column -> column.failsOn().orElse(LocalDate.MAX));

    private final Desk desk;
    private final Timeliness timeliness;
    private final Sections sections;
    private final Workbench workbench;

    ColumnPages(Desk desk, Timeliness timeliness, Sections sections, Workbench workbench) {
        this.desk = desk;
        this.timeliness = timeliness;
        this.sections = sections;
        this.workbench = workbench;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable Long at, HttpServletRequest request) {
        var agency = desk.agency(actor, at);
        return new ModelAndView(
                "timeliness/columns",
                Map.of(
                        "frame", workbench.frame(request, Telling.WORDS.of("columns.title")),
                        "rows", rows(agency),
                        "site", timeliness.site(agency.id()),
                        "agency", agency.name(),
                        "today", timeliness.today(),
                        "csv", PATH + "columns.csv" + (at == null ? "" : "?at=" + at),
                        "tabs", Tabs.of(at, timeliness.today()),
                        "words", Telling.WORDS));
    }

    @GetMapping(PATH + "columns.csv")
    ResponseEntity<byte[]> table(Actor actor, @RequestParam(required = false) @Nullable Long at) {
        var rows = rows(desk.agency(actor, at)).stream()
                .map(row ->
                        Csv.line(row.name(), row.frequency(), row.section(), row.last(), row.failsOn(), row.words()))
                .collect(Collectors.joining());
        return CsvAnswer.of("columns.csv", Telling.WORDS.of("csv.columns") + "\r\n" + rows);
    }

    private List<ColumnRow> rows(Agency agency) {
        var names = sections.of(agency.id()).stream().collect(Collectors.toMap(Section::id, Section::name));
        return timeliness.columns(agency.id()).stream()
                .sorted(MOST_URGENT_FIRST)
                .map(column ->
                        ColumnRow.of(column, column.section().map(names::get).orElse("")))
                .toList();
    }
}
