package org.gongkai.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.gongkai.document.GridCell;

/** Puts the parts of a table together that a page break tore apart. */
final class BrokenTable {

    /** Edges further apart are not the same, in points. */
    private static final double SAME = 4;

    /** White space has no sharp edge. */
    private static final double LOOSE = 40;

    private BrokenTable() {}

    /** Whether the part that begins a page can be the rest of the table that ended the page before. */
    static boolean isContinued(PlacedTable above, PlacedTable below) {
        var reach = above.isSpaced() ? LOOSE : SAME;
        return above.isSpaced() == below.isSpaced()
                && Math.abs(above.edges().getFirst() - below.edges().getFirst()) <= reach
                && Math.abs(above.edges().getLast() - below.edges().getLast()) <= reach;
    }

    static PlacedTable joined(PlacedTable above, PlacedTable below) {
        if (above.isSpaced()) {
            return new PlacedTable(above.edges(), above.box(), List.of(), linesBelow(above, below));
        }
        var edges = new Edges(Edges.nearAsOne(DoubleStream.concat(
                above.edges().stream().mapToDouble(Double::doubleValue),
                below.edges().stream().mapToDouble(Double::doubleValue))));
        var upper = placed(above, edges);
        var lower = withoutRepeatedHead(upper, placed(below, edges));
        return new PlacedTable(
                edges.positions(), above.box().and(below.box()), new PageSeam(upper, lower).cells(), List.of());
    }

    private static List<SpacedLine> linesBelow(PlacedTable above, PlacedTable below) {
        var lines = new ArrayList<>(above.lines());
        var by = above.box().bottom()
                - below.box().top()
                + lines.getLast().line().size() / 2;
        below.lines().forEach(line -> lines.add(line.down(by)));
        return lines;
    }

    /** The cells on the columns of both parts. */
    private static List<GridCell> placed(PlacedTable part, Edges edges) {
        return each(part.cells(), cell -> {
            var from = edges.nearestTo(part.edges().get(cell.column()));
            var to = edges.nearestTo(part.edges().get(cell.column() + cell.columns()));
            return new GridCell(cell.row(), from, cell.rows(), Math.max(1, to - from), cell.text());
        });
    }

    /** Programs print the head of a table again on each page. */
    private static List<GridCell> withoutRepeatedHead(List<GridCell> upper, List<GridCell> lower) {
        var same = 0;
        while (same < lower.size() && same < upper.size() && lower.get(same).equals(upper.get(same))) {
            same++;
        }
        var head = lower.stream()
                .limit(same)
                .mapToInt(cell -> cell.row() + cell.rows())
                .max()
                .orElse(0);
        var isWhole = lower.stream().skip(same).allMatch(cell -> cell.row() >= head)
                && lower.stream().limit(same).anyMatch(cell -> !cell.text().isEmpty());
        return isWhole
                ? each(
                        lower.subList(same, lower.size()),
                        cell -> new GridCell(
                                cell.row() - head, cell.column(), cell.rows(), cell.columns(), cell.text()))
                : lower;
    }

    private static List<GridCell> each(List<GridCell> cells, UnaryOperator<GridCell> change) {
        return new ArrayList<>(cells.stream().map(change).toList());
    }
}
