package org.gongkai.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.ReportCheck;
import org.gongkai.report.desk.Explanation;
import org.gongkai.report.desk.LastYear;
import org.gongkai.report.desk.Moving;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.act.EnterReport;
import org.gongkai.report.model.Finding;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.ReportReader;
import org.gongkai.supervision.BoardLine;
import org.gongkai.supervision.Uploads;
import org.gongkai.supervision.offline.Packages;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A report that was brought as a file: looked at, taken in. */
@Controller
@Needs(Power.SUPERVISE)
class BroughtReportPages {

    private final Uploads uploads;
    private final Packages packages;
    private final LastYear lastYear;
    private final EnterReport enterReport;
    private final Entering entering;
    private final Words words = Words.in("supervision");

    BroughtReportPages(
            Uploads uploads, Packages packages, LastYear lastYear, EnterReport enterReport, Entering entering) {
        this.uploads = uploads;
        this.packages = packages;
        this.lastYear = lastYear;
        this.enterReport = enterReport;
        this.entering = entering;
    }

    @GetMapping(EnterPages.PATH + "/{upload:[0-9a-f-]{36}}")
    ModelAndView preview(
            Actor actor,
            @PathVariable int year,
            @PathVariable long agency,
            @PathVariable UUID upload,
            HttpServletRequest request) {
        var line = entering.line(actor, agency, year);
        var file = upload(actor, upload, line, year);
        return preview(line, year, upload, file, List.of(), "", request);
    }

    private ModelAndView preview(
            BoardLine line,
            int year,
            UUID upload,
            Uploads.Upload file,
            List<String> reasons,
            String fault,
            HttpServletRequest request) {
        var check = packages.check(file.content(), line.agency(), year);
        var view = EnterView.of(file, read(file), check, findings(line, year, file), reasons, words);
        var model = new HashMap<String, Object>(Map.of("view", view, "line", line, "year", year, "words", words));
        model.put("path", Paths.report(line.agency().id(), year, ReportKind.OWN) + "enter/" + upload);
        model.put("frame", entering.frame(line, year, request));
        model.put("faults", Faults.NONE.when(!fault.isEmpty(), "content", fault));
        return new ModelAndView("supervision/entering", model);
    }

    private List<Finding> findings(BoardLine line, int year, Uploads.Upload file) {
        return ReportCheck.beforeFiling(
                read(file), lastYear.before(line.agency().id(), year, ReportKind.OWN));
    }

    /** @param reason for each finding that wants one, in the order of the page */
    @PostMapping(EnterPages.PATH + "/{upload:[0-9a-f-]{36}}")
    ModelAndView enter(
            Actor actor,
            @PathVariable int year,
            @PathVariable long agency,
            @PathVariable UUID upload,
            @ModelAttribute Reasons reasons,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var line = entering.line(actor, agency, year);
        var file = upload(actor, upload, line, year);
        if (!packages.check(file.content(), line.agency(), year).isFit()) {
            throw Reach.notFound();
        }
        var explanations = reasons.explaining(findings(line, year, file));
        var moving = enterReport.of(actor, line.agency().id(), year, read(file), file.content(), explanations);
        var told = MovingWords.of(moving, words.of("enter.done"), words);
        if (!(moving instanceof Moving.Moved)) {
            return preview(line, year, upload, file, reasons.texts(), told, request);
        }
        uploads.drop(upload);
        redirect.addFlashAttribute(Workbench.NOTICE, told);
        return new ModelAndView("redirect:" + Paths.report(line.agency().id(), year, ReportKind.OWN));
    }

    /** Typed beside the findings. */
    record Reasons(@Nullable List<String> reason) {

        List<String> texts() {
            return reason == null ? List.of() : reason;
        }

        List<Explanation> explaining(List<Finding> findings) {
            var wanting = findings.stream().filter(Finding::wantsExplanation).toList();
            return IntStream.range(0, Math.min(wanting.size(), texts().size()))
                    .filter(i -> !texts().get(i).isBlank())
                    .mapToObj(i -> new Explanation(
                            wanting.get(i).rule(),
                            wanting.get(i).place(),
                            texts().get(i).strip()))
                    .toList();
        }
    }

    private Uploads.Upload upload(Actor actor, UUID id, BoardLine line, int year) {
        return uploads.find(id, Entering.person(actor))
                .filter(file -> file.agency().equals(line.agency().id()) && file.year() == year)
                .orElseThrow(Reach::notFound);
    }

    private static ReadReport read(Uploads.Upload file) {
        try {
            return ReportReader.read(file.name(), file.content());
        } catch (UnreadableDocumentException readBefore) {
            throw new IllegalStateException(readBefore);
        }
    }
}
