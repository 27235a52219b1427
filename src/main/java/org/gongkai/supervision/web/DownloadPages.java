package org.gongkai.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.writing.OutputFormat;
import org.gongkai.supervision.Board;
import org.gongkai.supervision.Boards;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All filed reports of a board in one archive. */
@Controller
@Needs(Power.SUPERVISE)
class DownloadPages {

    static final List<OutputFormat> FORMATS =
            List.of(OutputFormat.DOCX, OutputFormat.PDF, OutputFormat.XLSX, OutputFormat.JSON);

    private final Boards boards;
    private final Editions editions;
    private final Reach reach;
    private final Workbench workbench;
    private final Words words = Words.in("supervision");

    DownloadPages(Boards boards, Editions editions, Reach reach, Workbench workbench) {
        this.boards = boards;
        this.editions = editions;
        this.reach = reach;
        this.workbench = workbench;
    }

    @GetMapping("/desk/supervision/{year:\\d{4}}/{kind:own|aggregate}/download")
    ModelAndView choose(
            Actor actor,
            @PathVariable int year,
            @PathVariable String kind,
            @ModelAttribute BoardForm form,
            HttpServletRequest request) {
        var board = board(actor, year, kind, form);
        var found = form.filter().of(board);
        var filed = found.stream().filter(line -> !line.isOutstanding()).count();
        var frame = workbench
                .frame(request, words.of("download.title"))
                .below(new Frame.Entry(
                        words.of("board.title", board.top().name(), String.valueOf(year)),
                        Paths.board(year, board.kind()) + form.query()));
        return new ModelAndView(
                "supervision/download",
                Map.of(
                        "frame", frame,
                        "path", Paths.ALL + year + "/" + kind + "/reports.zip",
                        "form", form,
                        "filed", filed,
                        "found", found.size(),
                        "formats", FORMATS,
                        "words", words));
    }

    /** Written straight to the reader, one report in memory at a time. */
    @GetMapping("/desk/supervision/{year:\\d{4}}/{kind:own|aggregate}/reports.zip")
    void archive(
            Actor actor,
            @PathVariable int year,
            @PathVariable String kind,
            @RequestParam String format,
            @ModelAttribute BoardForm form,
            HttpServletResponse response)
            throws IOException {
        var chosen = OutputFormat.byExtension(format).filter(FORMATS::contains).orElseThrow(Reach::notFound);
        var board = board(actor, year, kind, form);
        var name = BoardTable.of(board, List.of(), words).name();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Downloads.disposition(name + ".zip"));
        new ReportArchive(board, form.filter().of(board), editions, words).write(chosen, response.getOutputStream());
    }

    private Board board(Actor actor, int year, String kind, BoardForm form) {
        return boards.of(reach.office(actor, form.at()), reach.year(year), Paths.kind(kind));
    }
}
