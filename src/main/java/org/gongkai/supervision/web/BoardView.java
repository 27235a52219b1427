package org.gongkai.supervision.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.supervision.Board;
import org.gongkai.supervision.BoardCounts;
import org.gongkai.supervision.BoardLine;
import org.gongkai.workbench.Pages;

/** What the page of a board shows. */
public record BoardView(
        Board board,
        List<Agency> offices,
        BoardForm form,
        BoardCounts counts,
        int found,
        Pages pages,
        List<Row> rows,
        List<BoardLine> moved) {

    private static final int ROWS = 200;

    /**
     * @param below how many of the agencies below it have filed; empty where there are none
     * @param reminded when it was reminded last
     */
    public record Row(BoardLine line, Optional<Below> below, Optional<LocalDate> reminded) {}

    /** Of the agencies below another, without itself. */
    public record Below(int filed, int all) {}

    static Pages pages(BoardForm form, int found) {
        return new Pages(form.pageAsked(), found, ROWS);
    }

    static BoardView of(
            Board board,
            List<Agency> offices,
            BoardForm form,
            int found,
            Pages pages,
            List<BoardLine> shown,
            Map<AgencyId, LocalDate> reminded) {
        var below = below(board);
        var rows = shown.stream()
                .map(line -> new Row(
                        line,
                        Optional.ofNullable(below.get(line.agency().id())),
                        Optional.ofNullable(reminded.get(line.agency().id()))))
                .toList();
        return new BoardView(board, offices, form, board.counts(), found, pages, rows, board.moved());
    }

    private static Map<AgencyId, Below> below(Board board) {
        var below = new HashMap<AgencyId, Below>();
        for (var line : board.lines()) {
            var path = line.agency().path();
            for (var above : path.subList(0, path.size() - 1)) {
                below.merge(
                        above,
                        new Below(line.isOutstanding() ? 0 : 1, 1),
                        (one, other) -> new Below(one.filed + other.filed, one.all + other.all));
            }
        }
        return below;
    }

    public boolean isAggregate() {
        return board.kind() == ReportKind.AGGREGATE;
    }

    public boolean isTree() {
        return form.sort() == null || form.sort().isEmpty() || form.sort().equals("tree");
    }

    /** Address of this board without a query. */
    public String path() {
        return Paths.board(board.year(), board.kind());
    }

    /** Address of what is found here as a file. */
    public String exported(String extension) {
        return Paths.ALL + board.year() + "/" + Paths.part(board.kind()) + "/board." + extension + form.query();
    }

    public String path(BoardLine line) {
        return Paths.report(line.agency().id(), board.year(), board.kind());
    }
}
