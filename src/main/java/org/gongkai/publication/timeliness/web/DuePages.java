package org.gongkai.publication.timeliness.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Sections;
import org.gongkai.platform.Csv;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.timeliness.Reminders;
import org.gongkai.publication.timeliness.SetReminders;
import org.gongkai.publication.timeliness.Timeliness;
import org.gongkai.workbench.CsvAnswer;
import org.gongkai.workbench.Pages;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The items on their way, most urgent first. */
@Controller
@Needs(Power.READ_ITEMS)
class DuePages {

    static final String PATH = "/desk/timeliness/";

    private static final int ON_ONE_PAGE = 50;

    private final Desk desk;
    private final Timeliness timeliness;
    private final Responsible responsible;
    private final Sections sections;
    private final Reminders reminders;
    private final SetReminders setReminders;
    private final Workbench workbench;

    DuePages(
            Desk desk,
            Timeliness timeliness,
            Responsible responsible,
            Sections sections,
            Reminders reminders,
            SetReminders setReminders,
            Workbench workbench) {
        this.desk = desk;
        this.timeliness = timeliness;
        this.responsible = responsible;
        this.sections = sections;
        this.reminders = reminders;
        this.setReminders = setReminders;
        this.workbench = workbench;
    }

    @GetMapping(PATH)
    ModelAndView list(
            Actor actor,
            @ModelAttribute DueFilter filter,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request) {
        var agency = desk.agency(actor, filter.at());
        var all = timeliness.items(agency.id());
        var found = filter.of(all);
        var pages = new Pages(page, found.size(), ON_ONE_PAGE);
        var view = new DueView(
                agency.name(),
                timeliness.today(),
                filter,
                sections.of(agency.id()),
                DueView.Counts.of(all),
                timeliness.site(agency.id()),
                pages.of(found).stream()
                        .map(item -> DueView.Row.of(item, responsible))
                        .toList(),
                pages,
                actor.may(Power.KEEP_CATALOGUE, agency),
                reminders.areWanted(agency.id()));
        return new ModelAndView(
                "timeliness/due",
                Map.of(
                        "frame",
                        workbench.frame(request, Telling.WORDS.of("part")),
                        "view",
                        view,
                        "tabs",
                        Tabs.of(filter.at(), timeliness.today()),
                        "words",
                        Telling.WORDS));
    }

    @GetMapping(PATH + "items.csv")
    ResponseEntity<byte[]> table(Actor actor, @ModelAttribute DueFilter filter) {
        var agency = desk.agency(actor, filter.at());
        var rows = filter.of(timeliness.items(agency.id())).stream()
                .map(item -> DueView.Row.of(item, responsible))
                .map(row -> Csv.line(
                        row.title(), row.column(), row.state(), row.from(), row.limit(), row.due(), row.with()))
                .collect(Collectors.joining());
        return CsvAnswer.of("items.csv", Telling.WORDS.of("csv.items") + "\r\n" + rows);
    }

    @PostMapping(PATH + "reminders")
    @Needs(Power.KEEP_CATALOGUE)
    String remind(
            Actor actor,
            @RequestParam(required = false) @Nullable Long at,
            @RequestParam boolean wanted,
            RedirectAttributes flash) {
        setReminders.of(actor, desk.agency(actor, at), wanted);
        flash.addFlashAttribute(Workbench.NOTICE, Telling.WORDS.of(wanted ? "reminders.on" : "reminders.off"));
        return "redirect:" + PATH + (at == null ? "" : "?at=" + at);
    }
}
