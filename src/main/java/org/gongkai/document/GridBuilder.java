package org.gongkai.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.document.FoundTable.FoundCell;
import org.jspecify.annotations.Nullable;

/**
 * Puts cells on a grid row by row, from left to right. Cells never overlap in what comes out, whatever spans a file
 * claims, and no span reaches below the last row.
 */
final class GridBuilder {

    /** Wider than any table that prints; spans beyond it are cut. */
    static final int WIDEST = 1000;

    /** As many rows as a cell of HTML may span. */
    static final int TALLEST = 65_534;

    /** Stands for a span to the end of the table. */
    static final int TO_THE_END = Integer.MAX_VALUE;

    private final List<Pending> cells = new ArrayList<>();
    private int[] freeFromRow = new int[16];
    private @Nullable Pending[] topmost = new Pending[16];
    private int row = -1;
    private int groupStart;
    private int column;

    void row() {
        row++;
        column = 0;
    }

    /** Ends a group of rows, such as the head of a table: nothing spans beyond it. */
    void endGroup() {
        for (var i = groupStart; i < cells.size(); i++) {
            var cell = cells.get(i);
            cell.rows = Math.min(cell.rows, row + 1 - cell.row);
        }
        groupStart = cells.size();
        Arrays.fill(freeFromRow, 0);
    }

    /** Adds a cell at the next free place of the row, cut at the next cell that hangs down from above. */
    void cell(int columns, int rows, List<Content> contents) {
        while (column < WIDEST && isTaken(column)) {
            column++;
        }
        var at = column;
        if (at >= WIDEST) {
            return;
        }
        var end = at + 1;
        while (end < WIDEST && end - at < columns && !isTaken(end)) {
            end++;
        }
        var cell = new Pending(row, at, end - at, Math.max(1, rows), contents);
        cells.add(cell);
        hold(cell, rows == TO_THE_END ? TO_THE_END : row + Math.max(1, rows));
        column = end;
    }

    /** Lets the cell above go on in this row. */
    boolean extend(int columns) {
        var above = column < topmost.length ? topmost[column] : null;
        if (above == null || above.column != column || above.row + above.rows != row || isTaken(column)) {
            return false;
        }
        above.rows++;
        hold(above, row + 1);
        skip(columns);
        return true;
    }

    /** Makes the last cell of the row wider. */
    void widen(int columns) {
        if (cells.isEmpty() || cells.getLast().row != row) {
            return;
        }
        var last = cells.getLast();
        var end = Math.min(WIDEST, column + columns);
        while (column < end && !isTaken(column)) {
            column++;
        }
        last.columns = column - last.column;
        hold(last, row + 1);
    }

    void skip(int columns) {
        column = Math.min(WIDEST, column + Math.max(0, columns));
    }

    /** Goes on at a column, which is not left of what the row has already. */
    void moveTo(int target) {
        column = Math.min(WIDEST, Math.max(column, target));
    }

    int column() {
        return column;
    }

    FoundTable build() {
        endGroup();
        return new FoundTable(cells.stream().map(Pending::place).toList());
    }

    private boolean isTaken(int at) {
        return at < freeFromRow.length && freeFromRow[at] > row;
    }

    private void hold(Pending cell, int until) {
        var end = cell.column + cell.columns;
        if (end > freeFromRow.length) {
            var length = Math.min(WIDEST, Math.max(end, freeFromRow.length * 2));
            freeFromRow = Arrays.copyOf(freeFromRow, length);
            topmost = Arrays.copyOf(topmost, length);
        }
        Arrays.fill(freeFromRow, cell.column, end, until);
        Arrays.fill(topmost, cell.column, end, cell);
    }

    private static final class Pending {

        private final int row;
        private final int column;
        private int columns;
        private int rows;
        private final List<Content> contents;

        private Pending(int row, int column, int columns, int rows, List<Content> contents) {
            this.row = row;
            this.column = column;
            this.columns = columns;
            this.rows = rows;
            this.contents = contents;
        }

        private FoundCell place() {
            return new FoundCell(row, column, rows, columns, contents);
        }
    }
}
