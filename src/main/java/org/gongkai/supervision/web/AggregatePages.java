package org.gongkai.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.AggregateParts;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.desk.VisibleEditions;
import org.gongkai.report.desk.act.ComputeAggregate;
import org.gongkai.report.desk.act.StartReport;
import org.gongkai.report.model.Place;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a government's aggregate is made of. Its text is written and its chain run on the desk, as any report's. */
@Controller
@Needs(Power.READ_REPORTS)
class AggregatePages {

    private static final String PARTS = "/desk/supervision/{year:\\d{4}}/{agency:\\d+}/aggregate/parts";

    private final AggregateParts parts;
    private final Editions editions;
    private final Agencies agencies;
    private final StartReport startReport;
    private final ComputeAggregate compute;
    private final Reach reach;
    private final Workbench workbench;
    private final Words words = Words.in("supervision");

    AggregatePages(
            AggregateParts parts,
            Editions editions,
            Agencies agencies,
            StartReport startReport,
            ComputeAggregate compute,
            Reach reach,
            Workbench workbench) {
        this.parts = parts;
        this.editions = editions;
        this.agencies = agencies;
        this.startReport = startReport;
        this.compute = compute;
        this.reach = reach;
        this.workbench = workbench;
    }

    @GetMapping(PARTS)
    ModelAndView parts(Actor actor, @PathVariable int year, @PathVariable long agency, HttpServletRequest request) {
        var government = government(actor, agency);
        var view = PartsView.of(government, reach.year(year), edition(actor, government, year), parts, actor);
        var frame = frame(request, words.of("parts.title", government.name(), String.valueOf(year)), government, year);
        return new ModelAndView("supervision/parts", Map.of("frame", frame, "view", view, "words", words));
    }

    @GetMapping(PARTS + "/cell")
    ModelAndView cell(
            Actor actor,
            @PathVariable int year,
            @PathVariable long agency,
            @RequestParam String place,
            HttpServletRequest request) {
        var government = government(actor, agency);
        var edition = edition(actor, government, reach.year(year)).orElseThrow(Reach::notFound);
        var slot = edition.report().form().slot(new Place(place)).orElseThrow(Reach::notFound);
        var cells = parts.cell(edition.id(), slot.place()).stream()
                .sorted(Comparator.comparing(cell -> cell.part().agencyName()))
                .toList();
        var frame = frame(request, words.of("cell.title", slot.label()), government, year);
        return new ModelAndView(
                "supervision/cell",
                Map.of("frame", frame, "view", CellView.of(edition, slot, cells, year), "words", words));
    }

    @PostMapping(PARTS)
    @Needs(Power.DRAFT_REPORTS)
    String compute(Actor actor, @PathVariable int year, @PathVariable long agency, RedirectAttributes redirect) {
        var government = government(actor, agency);
        var edition = startReport.of(actor, government.id(), reach.year(year), ReportKind.AGGREGATE);
        var told = switch (compute.of(actor, edition.id())) {
            case Saving.Saved(var saved) ->
                words.of("parts.computed", parts.of(saved.id()).size());
            case Saving.Closed ignored -> words.of("parts.closed");
            case Saving.Refused ignored -> words.of("parts.closed");
            case Saving.Conflict ignored -> words.of("parts.closed");
        };
        redirect.addFlashAttribute(Workbench.NOTICE, told);
        return "redirect:" + Paths.report(government.id(), year, ReportKind.AGGREGATE) + "parts";
    }

    /** Whoever supervises the government, or drafts or audits its aggregate. */
    private Agency government(Actor actor, long id) {
        return agencies.find(new AgencyId(id))
                .filter(AggregateParts::isOfferedTo)
                .filter(each -> VisibleEditions.seesDrafts(actor, each) || actor.may(Power.SUPERVISE, each))
                .orElseThrow(Reach::notFound);
    }

    /** Its own people see the draft; the office above sees what has been filed. */
    private Optional<Edition> edition(Actor actor, Agency government, int year) {
        return VisibleEditions.seesDrafts(actor, government)
                ? editions.newest(government.id(), year, ReportKind.AGGREGATE)
                : editions.newestFiled(government.id(), year, ReportKind.AGGREGATE);
    }

    private Frame frame(HttpServletRequest request, String title, Agency government, int year) {
        var report = words.of("report.title.aggregate", government.name(), String.valueOf(year));
        return workbench
                .frame(request, title)
                .below(
                        new Frame.Entry(words.of("part.title"), Paths.board(year, ReportKind.AGGREGATE)),
                        new Frame.Entry(report, Paths.report(government.id(), year, ReportKind.AGGREGATE) + "parts"));
    }
}
