package org.gongkai.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.supervision.Board;
import org.gongkai.supervision.BoardLine;
import org.gongkai.supervision.Boards;
import org.gongkai.supervision.Reminders;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The boards: whose report stands where. */
@Controller
@Needs(Power.SUPERVISE)
class BoardPages {

    private final Boards boards;
    private final Reminders reminders;
    private final Reach reach;
    private final Workbench workbench;
    private final Words words = Words.in("supervision");

    BoardPages(Boards boards, Reminders reminders, Reach reach, Workbench workbench) {
        this.boards = boards;
        this.reminders = reminders;
        this.reach = reach;
        this.workbench = workbench;
    }

    @GetMapping(Paths.ALL)
    String now() {
        return "redirect:" + Paths.board(boards.currentYear(), ReportKind.OWN);
    }

    @GetMapping("/desk/supervision/{year:\\d{4}}/")
    ModelAndView own(Actor actor, @PathVariable int year, @ModelAttribute BoardForm form, HttpServletRequest request) {
        return page(actor, year, ReportKind.OWN, form, request);
    }

    @GetMapping("/desk/supervision/{year:\\d{4}}/aggregate/")
    ModelAndView aggregates(
            Actor actor, @PathVariable int year, @ModelAttribute BoardForm form, HttpServletRequest request) {
        return page(actor, year, ReportKind.AGGREGATE, form, request);
    }

    @GetMapping("/desk/supervision/{year:\\d{4}}/{kind:own|aggregate}/board.{extension:csv|xlsx}")
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable int year,
            @PathVariable String kind,
            @PathVariable String extension,
            @ModelAttribute BoardForm form) {
        var board = board(actor, year, Paths.kind(kind), form);
        var table = BoardTable.of(board, form.filter().of(board), words);
        return extension.equals("csv")
                ? Downloads.file(table.name() + ".csv", "text/csv;charset=UTF-8", table.csv())
                : Downloads.file(table.name() + ".xlsx", Downloads.XLSX, table.xlsx());
    }

    private ModelAndView page(Actor actor, int year, ReportKind kind, BoardForm form, HttpServletRequest request) {
        var board = board(actor, year, kind, form);
        var found = form.filter().of(board);
        var pages = BoardView.pages(form, found.size());
        var shown = pages.of(found);
        var view =
                BoardView.of(board, reach.offices(actor), form, found.size(), pages, shown, remindedOf(board, shown));
        var title = words.of("board.title", board.top().name(), String.valueOf(year));
        return new ModelAndView(
                "supervision/board", Map.of("frame", workbench.frame(request, title), "view", view, "words", words));
    }

    private Map<AgencyId, LocalDate> remindedOf(Board board, List<BoardLine> shown) {
        return reminders.lastOf(
                board.year(),
                board.kind(),
                shown.stream().map(line -> line.agency().id()).toList());
    }

    private Board board(Actor actor, int year, ReportKind kind, BoardForm form) {
        return boards.of(reach.office(actor, form.at()), reach.year(year), kind);
    }
}
