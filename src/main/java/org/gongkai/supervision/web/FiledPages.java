package org.gongkai.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.LastYear;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.writing.OutputFormat;
import org.gongkai.report.writing.ReportWriter;
import org.gongkai.supervision.Notes;
import org.gongkai.supervision.Reminders;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One agency's report as its supervising office sees it: what has been filed, and never a draft. */
@Controller
@Needs(Power.SUPERVISE)
class FiledPages {

    private final Editions editions;
    private final PublishedReports published;
    private final LastYear lastYear;
    private final Reminders reminders;
    private final Notes notes;
    private final Reach reach;
    private final Workbench workbench;
    private final Words words = Words.in("supervision");

    FiledPages(
            Editions editions,
            PublishedReports published,
            LastYear lastYear,
            Reminders reminders,
            Notes notes,
            Reach reach,
            Workbench workbench) {
        this.editions = editions;
        this.published = published;
        this.lastYear = lastYear;
        this.reminders = reminders;
        this.notes = notes;
        this.reach = reach;
        this.workbench = workbench;
    }

    @GetMapping("/desk/supervision/{year:\\d{4}}/{agency:\\d+}/{kind:own|aggregate}/")
    ModelAndView report(
            Actor actor,
            @PathVariable int year,
            @PathVariable long agency,
            @PathVariable String kind,
            HttpServletRequest request) {
        var which = Paths.kind(kind);
        var found = reach.line(actor, agency, reach.year(year), which);
        var line = found.line();
        var frame = workbench
                .frame(request, words.of("report.title." + kind, line.agency().name(), String.valueOf(year)))
                .below(new Frame.Entry(
                        words.of("board.title", found.office().name(), String.valueOf(year)),
                        Paths.board(year, which) + "?at=" + found.office().id().value()));
        var edition = editions.newestFiled(line.agency().id(), year, which);
        var model = new HashMap<String, Object>();
        model.put("frame", frame);
        model.put("line", line);
        model.put("year", year);
        model.put("today", reach.today());
        model.put(
                "filed",
                edition.map(each -> FiledView.of(
                        each,
                        published.enteredFrom(each.id()).isPresent(),
                        lastYear.before(line.agency().id(), year, which))));
        model.put("returned", returned(line.agency(), year, which));
        model.put("notes", notes.of(line.agency().id(), year, which));
        model.put("reminders", reminders.of(line.agency().id(), year, which));
        model.put("words", words);
        return new ModelAndView("supervision/report", model);
    }

    @GetMapping("/desk/supervision/{year:\\d{4}}/{agency:\\d+}/{kind:own|aggregate}/report.{extension:[a-z]+}")
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable int year,
            @PathVariable long agency,
            @PathVariable String kind,
            @PathVariable String extension) {
        var line = reach.line(actor, agency, reach.year(year), Paths.kind(kind)).line();
        var format = OutputFormat.byExtension(extension).orElseThrow(Reach::notFound);
        var report = editions.newestFiled(line.agency().id(), year, Paths.kind(kind))
                .map(edition -> edition.kind().titled(edition.report()))
                .orElseThrow(Reach::notFound);
        return Downloads.file(
                ReportWriter.fileName(report, format), format.mediaType(), ReportWriter.write(report, format));
    }

    /** Why the supervising office sent the report back; its own words, so no part of a draft. */
    private String returned(Agency agency, int year, ReportKind kind) {
        return editions.newest(agency.id(), year, kind)
                .filter(edition -> edition.state() == DeskState.RETURNED)
                .flatMap(Edition::reason)
                .orElse("");
    }
}
