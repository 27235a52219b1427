package org.gongkai.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.Wording;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.reading.ReportReader;
import org.gongkai.supervision.BoardLine;
import org.gongkai.supervision.Uploads;
import org.gongkai.supervision.offline.Packages;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Reports on paper, from elsewhere or from an offline package: brought as a file. */
@Controller
@Needs(Power.SUPERVISE)
class EnterPages {

    static final String PATH = "/desk/supervision/{year:\\d{4}}/{agency:\\d+}/own/enter";
    private static final String FILE = "file";
    private static final int LONGEST_NAME = 200;

    private final Uploads uploads;
    private final Packages packages;
    private final Entering entering;
    private final Words words = Words.in("supervision");

    EnterPages(Uploads uploads, Packages packages, Entering entering) {
        this.uploads = uploads;
        this.packages = packages;
        this.entering = entering;
    }

    @GetMapping(PATH)
    ModelAndView form(Actor actor, @PathVariable int year, @PathVariable long agency, HttpServletRequest request) {
        return form(entering.line(actor, agency, year), year, Faults.NONE, request);
    }

    @GetMapping("/desk/supervision/{year:\\d{4}}/{agency:\\d+}/own/package.xlsx")
    ResponseEntity<byte[]> offlinePackage(Actor actor, @PathVariable int year, @PathVariable long agency) {
        var line = entering.line(actor, agency, year);
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
        var line = entering.line(actor, agency, year);
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
        var id = uploads.keep(Entering.person(actor), line.agency().id(), year, shortName, content);
        return new ModelAndView("redirect:" + Paths.report(line.agency().id(), year, ReportKind.OWN) + "enter/" + id);
    }

    private ModelAndView form(BoardLine line, int year, Faults faults, HttpServletRequest request) {
        return new ModelAndView(
                "supervision/enter",
                Map.of(
                        "frame",
                        entering.frame(line, year, request),
                        "path",
                        Paths.report(line.agency().id(), year, ReportKind.OWN),
                        "faults",
                        faults,
                        "words",
                        words));
    }
}
