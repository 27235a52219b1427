package org.gongkai.document.page;

import java.util.ArrayList;
import java.util.List;

/** Finds the tables of a page that white space alone holds together. */
final class SpacedTables {

    /** Lines without white space that may stand within a table: captions, and labels that were wrapped. */
    private static final int BETWEEN = 3;

    /** Lines further apart than so many of their heights end a table. */
    private static final double FAR = 5;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<SpacedLine> run = new ArrayList<>();

    private SpacedTables() {}

    /** The pieces with lines of such tables replaced by the tables. */
    static List<Piece> found(List<Piece> pieces) {
        var tables = new SpacedTables();
        for (var piece : pieces) {
            switch (piece) {
                case TextLine line -> tables.add(SpacedLine.of(line));
                case PlacedTable table -> {
                    tables.end();
                    tables.pieces.add(table);
                }
            }
        }
        tables.end();
        return tables.pieces;
    }

    private void add(SpacedLine line) {
        if (!run.isEmpty() && isOver(line)) {
            end();
        }
        if (run.isEmpty() && !line.isSpaced()) {
            pieces.add(line.line());
        } else {
            run.add(line);
        }
    }

    private boolean isOver(SpacedLine line) {
        var gap = line.line().box().top() - run.getLast().line().box().bottom();
        var plain = run.reversed().stream().takeWhile(each -> !each.isSpaced()).count();
        return gap > FAR * line.line().size() || plain >= BETWEEN && !line.isSpaced();
    }

    private void end() {
        var last = run.size();
        while (last > 0 && !run.get(last - 1).isSpaced()) {
            last--;
        }
        var rows = run.subList(0, last);
        if (rows.stream().filter(SpacedLine::hasFigures).count() > 1 || isWide(rows)) {
            pieces.add(new SpacedTable(rows).placed());
        } else {
            rows.forEach(line -> pieces.add(line.line()));
        }
        run.subList(last, run.size()).forEach(line -> pieces.add(line.line()));
        run.clear();
    }

    /** One row is enough when its figures are many. */
    private static boolean isWide(List<SpacedLine> rows) {
        return rows.stream()
                .anyMatch(
                        row -> row.segments().stream().filter(Segment::isFigure).count() > 4);
    }
}
