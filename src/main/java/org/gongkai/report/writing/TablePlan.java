package org.gongkai.report.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.FormCell;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableForm;

/** Where the cells of a form lie on its grid; every place of the grid is covered once. */
public record TablePlan(TableForm table, List<PlacedCell> cells) {

    public static TablePlan of(TableForm table) {
        var nextFreeRow = new int[table.columns()];
        var cells = new ArrayList<PlacedCell>();
        for (var row = 0; row < table.rows().size(); row++) {
            var column = 0;
            for (var cell : table.rows().get(row).cells()) {
                while (nextFreeRow[column] > row) {
                    column++;
                }
                cells.add(new PlacedCell(cell, row, column));
                for (var end = column + cell.columns(); column < end; column++) {
                    nextFreeRow[column] = row + cell.rows();
                }
            }
        }
        return new TablePlan(table, List.copyOf(cells));
    }

    /** Where a cell for a figure lies. */
    public PlacedCell find(Slot slot) {
        return cells.stream()
                .filter(each -> each.cell() instanceof FormCell.Entry(var at, int ignored) && at.equals(slot))
                .findFirst()
                .orElseThrow();
    }

    /** The cell that covers a place of the grid; empty beyond its edges. */
    public Optional<PlacedCell> covering(int row, int column) {
        return cells.stream().filter(each -> each.covers(row, column)).findFirst();
    }

    int rows() {
        return table.rows().size();
    }

    /** Whether a row names what follows down to the next such row. */
    boolean isCaption(int row) {
        return table.rows().get(row).cells().getFirst() instanceof FormCell.Label label
                && label.style() == FormCell.Style.CAPTION;
    }

    /** The cells that begin in a row, left to right. */
    List<PlacedCell> beginningIn(int row) {
        return cells.stream().filter(each -> each.row() == row).toList();
    }

    /** The cells that begin in a row or hang down into it, left to right. */
    List<PlacedCell> coveringRow(int row) {
        return cells.stream()
                .filter(each -> each.row() <= row && row <= each.lastRow())
                .sorted(Comparator.comparingInt(PlacedCell::column))
                .toList();
    }

    /** Width of a cell in twentieths of a point. */
    int width(PlacedCell cell) {
        return table.columnWidths().subList(cell.column(), cell.lastColumn() + 1).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /**
     * A label in the pieces it may break into: in the narrow columns of heads the form breaks “商业企业” after
     * “商业”, never after “商业企”.
     */
    List<String> pieces(PlacedCell placed, FormCell.Label label) {
        var text = label.text();
        var even = text.length() > 3 && text.length() % 2 == 0;
        if (label.style() != FormCell.Style.HEAD || label.columns() > 1 || !even || width(placed) > NARROW) {
            return List.of(text);
        }
        var pieces = new ArrayList<String>();
        for (var start = 0; start < text.length(); start += 2) {
            pieces.add(text.substring(start, start + 2));
        }
        return pieces;
    }

    /** Columns up to this width take three characters of the form's ten points. */
    private static final int NARROW = 800;
}
