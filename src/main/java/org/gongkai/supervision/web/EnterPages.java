package org.gongkai.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.PersonId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.ReportCheck;
import org.gongkai.report.Wording;
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
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reports on paper, from elsewhere or from an offline package: brought as a file, looked at, taken in. */
@Controller
@Needs(Power.SUPERVISE)
class EnterPages {

    private static final String PATH = "/desk/supervision/{year:\\d{4}}/{agency:\\d+}/own/enter";
    private static final String FILE = "file";
    private static final int LONGEST_NAME = 200;

    private final Uploads uploads;
    private final Packages packages;
    private final LastYear lastYear;
    private final EnterReport enterReport;
    private final Reach reach;
    private final Workbench workbench;
    private final Words words = Words.in("supervision");

    EnterPages(
            Uploads uploads,
            Packages packages,
            LastYear lastYear,
            EnterReport enterReport,
            Reach reach,
            Workbench workbench) {
        this.uploads = uploads;
        this.packages = packages;
        this.lastYear = lastYear;
        this.enterReport = enterReport;
        this.reach = reach;
        this.workbench = workbench;
    }

    @GetMapping(PATH)
    ModelAndView form(Actor actor, @PathVariable int year, @PathVariable long agency, HttpServletRequest request) {
        return form(line(actor, agency, year), year, Faults.NONE, request);
    }

    @GetMapping("/desk/supervision/{year:\\d{4}}/{agency:\\d+}/own/package.xlsx")
    ResponseEntity<byte[]> offlinePackage(Actor actor, @PathVariable int year, @PathVariable long agency) {
        var line = line(actor, agency, year);
        var name = words.of("package.file", line.agency().name(), String.valueOf(year))
                .replaceAll("[^\\p{L}\\p{N}（）-]+", "");
        return Downloads.file(name + ".xlsx", Downloads.XLSX, packages.of(line.agency(), year));
    }

    @PostMapping(PATH)
    ModelAndView bring(
            Actor actor,
            @PathVariable int year,
            @PathVariable long agency,
            @RequestParam MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        var line = line(actor, agency, year);
        var content = file.getBytes();
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try {
            ReportReader.read(name, content);
        } catch (UnreadableDocumentException unreadable) {
            var why = Wording.in(Wording.CHINESE).of(unreadable.words());
            return form(line, year, Faults.NONE.and(FILE, words.of("enter.unreadable", why)), request);
        }
        var check = packages.check(content, line.agency(), year);
        if (!check.isFit()) {
            return form(line, year, Faults.NONE.and(FILE, EnterView.told(check, words)), request);
        }
        var shortName = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        var id = uploads.keep(person(actor), line.agency().id(), year, shortName, content);
        return new ModelAndView("redirect:" + Paths.report(line.agency().id(), year, ReportKind.OWN) + "enter/" + id);
    }

    @GetMapping(PATH + "/{upload:[0-9a-f-]{36}}")
    ModelAndView preview(
            Actor actor,
            @PathVariable int year,
            @PathVariable long agency,
            @PathVariable UUID upload,
            HttpServletRequest request) {
        var line = line(actor, agency, year);
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
        model.put("frame", frame(line, year, request));
        model.put("faults", Faults.NONE.when(!fault.isEmpty(), "content", fault));
        return new ModelAndView("supervision/entering", model);
    }

    private List<Finding> findings(BoardLine line, int year, Uploads.Upload file) {
        return ReportCheck.beforeFiling(
                read(file), lastYear.before(line.agency().id(), year, ReportKind.OWN));
    }

    /** @param reason for each finding that wants one, in the order of the page */
    @PostMapping(PATH + "/{upload:[0-9a-f-]{36}}")
    ModelAndView enter(
            Actor actor,
            @PathVariable int year,
            @PathVariable long agency,
            @PathVariable UUID upload,
            @ModelAttribute Reasons reasons,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var line = line(actor, agency, year);
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

    private ModelAndView form(BoardLine line, int year, Faults faults, HttpServletRequest request) {
        return new ModelAndView(
                "supervision/enter",
                Map.of(
                        "frame",
                        frame(line, year, request),
                        "path",
                        Paths.report(line.agency().id(), year, ReportKind.OWN),
                        "faults",
                        faults,
                        "words",
                        words));
    }

    private Frame frame(BoardLine line, int year, HttpServletRequest request) {
        var title = words.of("report.title.own", line.agency().name(), String.valueOf(year));
        return workbench
                .frame(request, words.of("enter.title"))
                .below(
                        new Frame.Entry(words.of("part.title"), Paths.board(year, ReportKind.OWN)),
                        new Frame.Entry(title, Paths.report(line.agency().id(), year, ReportKind.OWN)));
    }

    private BoardLine line(Actor actor, long agency, int year) {
        return reach.line(actor, agency, reach.year(year), ReportKind.OWN).line();
    }

    private Uploads.Upload upload(Actor actor, UUID id, BoardLine line, int year) {
        return uploads.find(id, person(actor))
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

    private static PersonId person(Actor actor) {
        return actor.person().orElseThrow(Reach::notFound);
    }
}
