package org.gongkai.document;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Leaves out the grid lines at which no cell begins, which spans and hidden columns leave behind. */
final class Compacted {

    private Compacted() {}

    static List<GridCell> of(List<GridCell> cells) {
        var rows = starts(cells, GridCell::row);
        var columns = starts(cells, GridCell::column);
        return cells.stream().map(cell -> place(cell, rows, columns)).toList();
    }

    private static GridCell place(GridCell cell, int[] rows, int[] columns) {
        var row = lines(rows, cell.row());
        var column = lines(columns, cell.column());
        return new GridCell(
                row,
                column,
                lines(rows, cell.row() + cell.rows()) - row,
                lines(columns, cell.column() + cell.columns()) - column,
                cell.text());
    }

    private static int[] starts(List<GridCell> cells, ToIntFunction<GridCell> side) {
        return cells.stream().mapToInt(side).sorted().distinct().toArray();
    }

    /** How many of the kept lines lie before a place. */
    private static int lines(int[] starts, int place) {
        var index = Arrays.binarySearch(starts, place);
        return index >= 0 ? index : -index - 1;
    }
}
