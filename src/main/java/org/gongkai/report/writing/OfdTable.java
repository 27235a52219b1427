package org.gongkai.report.writing;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.FormCell.Entry;
import org.gongkai.report.model.FormCell.Label;
import org.gongkai.report.model.FormCell.Style;
import org.gongkai.report.model.TableForm;
import org.gongkai.report.model.TableKind;

/** A statutory table drawn on pages: rows are not split, heads come again on every page; lengths in points. */
final class OfdTable {

    private static final double LINE = 13;
    /** What a row may hold and still fit on a page beneath the heads; longer text ends in an ellipsis. */
    private static final int MOST_LINES = 36;

    private final TablePlan plan;
    private final Figures figures;
    private final OfdLayout layout;
    private final double left;
    private final double[] heights;

    private OfdTable(TableForm table, Figures figures, OfdLayout layout) {
        this.plan = TablePlan.of(table);
        this.figures = figures;
        this.layout = layout;
        this.left = OfdLayout.PAGE_CENTRE - x(table.columns()) / 2;
        this.heights = heights();
    }

    static OfdTable of(TableForm table, Figures figures, OfdLayout layout) {
        return new OfdTable(table, figures, layout);
    }

    /** Room it takes in one piece; none to speak of when it must be split anyway. */
    double height() {
        var height = height(0, plan.rows());
        return height < OfdLayout.BOTTOM - OfdLayout.TOP - 60 ? height : 100;
    }

    void draw() {
        var heads = plan.table().headRows();
        var first = 0;
        while (first < plan.rows()) {
            var repeated = first == 0 ? 0 : heads;
            if (repeated > 0) {
                piece(0, heads);
            }
            var end = first + 1;
            while (end < plan.rows() && layout.y() + height(first, end + 1) <= OfdLayout.BOTTOM) {
                end++;
            }
            piece(first, end);
            first = end;
            if (first < plan.rows()) {
                layout.newPage();
            }
        }
    }

    private void piece(int first, int end) {
        for (var row = first; row < end; row++) {
            for (var placed : plan.coveringRow(row)) {
                if (row == Math.max(first, placed.row())) {
                    cell(placed, first, end);
                }
            }
        }
        layout.moveTo(layout.y() + height(first, end));
    }

    /** The part of a cell that lies in the rows drawn; its text goes into the part where it begins. */
    private void cell(PlacedCell placed, int first, int end) {
        var from = Math.max(first, placed.row());
        var to = Math.min(end, placed.lastRow() + 1);
        var x = left + x(placed.column());
        var y = layout.y() + height(first, from);
        var width = plan.width(placed) / 20.0;
        var height = height(from, to);
        if (placed.cell() instanceof Label label && label.style() == Style.CAPTION) {
            layout.page().ground(x, y, width, height);
        }
        layout.page().frame(x, y, width, height, plan.table().kind() == TableKind.DISPUTES ? 0.5 : 1);
        if (from == placed.row()) {
            text(placed, x, y, width, height);
        }
    }

    private void text(PlacedCell placed, double x, double y, double width, double height) {
        var size = size(placed);
        var lines = lines(placed);
        var baseline = y + (height - lines.size() * LINE) / 2 + 9.9;
        var centred = !(placed.cell() instanceof Label label)
                || label.style() == Style.HEAD
                || label.style() == Style.ROW_CENTRED;
        for (var line : lines) {
            var room = width - layout.regular().width(line, size);
            layout.page()
                    .text(
                            line,
                            OfdLayout.REGULAR,
                            layout.regular(),
                            size,
                            x + (centred ? room / 2 : margin(placed)),
                            baseline,
                            0);
            baseline += LINE;
        }
    }

    private List<String> lines(PlacedCell placed) {
        var width = plan.width(placed) / 20.0 - 2 * margin(placed);
        var pieces = switch (placed.cell()) {
            case Entry entry -> List.of(Printed.of(figures.cell(entry.slot())));
            case Label label -> plan.pieces(placed, label);
        };
        var lines = new ArrayList<String>();
        pieces.forEach(piece -> lines.addAll(TextLines.of(piece, layout.regular(), size(placed), width, 0)));
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        var cut = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        cut.add("……");
        return cut;
    }

    private double size(PlacedCell placed) {
        return switch (placed.cell()) {
            case Entry entry -> FigureSize.of(Printed.of(figures.cell(entry.slot())), plan.width(placed));
            case Label ignored -> FigureSize.USUAL;
        };
    }

    private double margin(PlacedCell placed) {
        return switch (placed.cell()) {
            case Entry ignored -> 1;
            case Label label ->
                switch (label.style()) {
                    case HEAD -> 1;
                    case ROW -> 1.8;
                    case ROW_CENTRED, CAPTION -> 2.9;
                    case RULE -> 5.4;
                };
        };
    }

    /** Each row as high as its own cells need; what a cell over several rows needs beyond them goes to its last row. */
    private double[] heights() {
        var rows = new double[plan.rows()];
        for (var row = 0; row < rows.length; row++) {
            rows[row] = least(row);
        }
        for (var placed : plan.cells()) {
            var needed = lines(placed).size() * LINE + 4.5;
            for (var row = placed.row(); row < placed.lastRow(); row++) {
                needed -= rows[row];
            }
            rows[placed.lastRow()] = Math.max(rows[placed.lastRow()], needed);
        }
        return rows;
    }

    private double least(int row) {
        var figureRow =
                plan.table().kind() == TableKind.DISPUTES && row >= plan.table().headRows();
        return figureRow ? 33.6 : 17.5;
    }

    private double height(int from, int to) {
        var height = 0.0;
        for (var row = from; row < to; row++) {
            height += heights[row];
        }
        return height;
    }

    private double x(int column) {
        return plan.table().columnWidths().subList(0, column).stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                / 20.0;
    }
}
