package org.gongkai.report.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.AggregateParts;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.VisibleEditions;
import org.gongkai.report.desk.act.StartReport;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reports of the agencies somebody works for, and the beginning of a new one. */
@Controller
@Needs(Power.READ_REPORTS)
final class DeskList {

    private static final int FIRST_YEAR = 2008;

    private final Editions editions;
    private final VisibleEditions visible;
    private final Agencies agencies;
    private final StartReport start;
    private final Workbench workbench;
    private final Clock clock;

    DeskList(
            Editions editions,
            VisibleEditions visible,
            Agencies agencies,
            StartReport start,
            Workbench workbench,
            Clock clock) {
        this.editions = editions;
        this.visible = visible;
        this.agencies = agencies;
        this.start = start;
        this.workbench = workbench;
        this.clock = clock;
    }

    @GetMapping(DeskAddress.ALL)
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        EditionFrame.keepNowhere(response);
        var all = own(actor, Power.READ_REPORTS).stream()
                .flatMap(agency -> lines(actor, agency))
                .toList();
        var chosen = year.matches("\\d{4}") ? Optional.of(Integer.valueOf(year)) : Optional.<Integer>empty();
        var today = LocalDate.now(clock);
        var view = new DeskListView(
                all.stream()
                        .filter(line -> chosen.isEmpty() || chosen.get() == line.year())
                        .toList(),
                all.stream()
                        .map(DeskListView.Line::year)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                chosen,
                own(actor, Power.DRAFT_REPORTS).stream()
                        .map(agency -> new DeskListView.Beginning(
                                agency.id().value(), agency.name(), AggregateParts.isOfferedTo(agency)))
                        .toList(),
                today.getYear() - 1,
                today);
        return new ModelAndView(
                "desk/list",
                Map.of(
                        "frame",
                        workbench.frame(request, DeskWords.of("title")),
                        "words",
                        DeskWords.WORDS,
                        "view",
                        view));
    }

    @PostMapping(DeskAddress.ALL)
    @Needs(Power.DRAFT_REPORTS)
    String start(
            Actor actor,
            @RequestParam long agency,
            @RequestParam int year,
            @RequestParam(defaultValue = "own") String kind,
            RedirectAttributes redirect) {
        if (year < FIRST_YEAR || year > LocalDate.now(clock).getYear()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (kind.equals("aggregate") && !hasAggregate(agency)) {
            redirect.addFlashAttribute(Workbench.NOTICE, DeskWords.of("begin.no-aggregate"));
            return "redirect:" + DeskAddress.ALL;
        }
        var edition = start.of(
                actor, new AgencyId(agency), year, kind.equals("aggregate") ? ReportKind.AGGREGATE : ReportKind.OWN);
        return "redirect:" + DeskAddress.of(edition.id());
    }

    private boolean hasAggregate(long agency) {
        return agencies.find(new AgencyId(agency))
                .filter(AggregateParts::isOfferedTo)
                .isPresent();
    }

    private List<Agency> own(Actor actor, Power power) {
        return agencies.find(actor.agenciesWith(power)).values().stream()
                .sorted(Comparator.comparing(Agency::name))
                .toList();
    }

    private Stream<DeskListView.Line> lines(Actor actor, Agency agency) {
        return editions.of(agency.id()).stream()
                .filter(edition -> visible.maySee(actor, edition))
                .map(edition -> line(agency, edition));
    }

    private static DeskListView.Line line(Agency agency, Edition edition) {
        var state = edition.state();
        var done = state == DeskState.PUBLISHED || state == DeskState.CORRECTED;
        return new DeskListView.Line(
                agency.name(),
                edition.kind() == ReportKind.AGGREGATE,
                edition.year(),
                DeskWords.title(edition),
                DeskAddress.of(edition.id()),
                edition.number() == 1 ? "" : DeskWords.of("edition", DeskWords.of(edition.number())),
                EditionFrame.mark(state),
                DeskWords.of(state),
                Tally.of(edition),
                done ? Optional.empty() : Optional.of(EditionFrame.due(edition, agency)),
                DeskWords.minute(edition.changedAt()));
    }
}
