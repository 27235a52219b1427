package org.gongkai.report.reading;

import java.util.List;

/**
 * A row of a table as a document has it.
 *
 * @param grid which grid of the document it belongs to, counted from 0; loose rows of running text share one
 * @param row its row in that grid
 * @param placed whether the columns mean something
 * @param cells left to right, cells hanging down from rows above included
 */
record SourceRow(int grid, int row, boolean placed, List<SourceCell> cells) {

    SourceRow {
        cells = List.copyOf(cells);
    }

    /** The row without the cells from {@code end} on. */
    SourceRow first(int end) {
        return new SourceRow(grid, row, placed, cells.subList(0, end));
    }

    /**
     * @param hanging whether the cell began in a row above
     */
    record SourceCell(int column, int columns, String text, boolean hanging) {

        int end() {
            return column + columns;
        }

        boolean isBlank() {
            return text.isBlank();
        }

        /** Grid columns that this cell and the columns from {@code from} to before {@code to} share. */
        int overlap(int from, int to) {
            return Math.max(0, Math.min(end(), to) - Math.max(column, from));
        }
    }
}
