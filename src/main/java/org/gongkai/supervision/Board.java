package org.gongkai.supervision;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.organisation.Agency;
import org.gongkai.report.desk.ReportKind;

/**
 * Where the reports of a subtree stand.
 *
 * @param lines in the order of the tree, each agency below the one it reports to
 * @param moved agencies that filed to an office of this subtree this year and stand elsewhere now; counted there and not here
 */
public record Board(
        Agency top, int year, ReportKind kind, LocalDate today, List<BoardLine> lines, List<BoardLine> moved) {

    public Board {
        lines = List.copyOf(lines);
        moved = List.copyOf(moved);
    }

    public BoardCounts counts() {
        return BoardCounts.of(lines);
    }
}
