package org.gongkai.document;

/**
 * A cell of a table.
 *
 * @param row first grid row, from 0
 * @param column first grid column, from 0
 * @param rows grid rows covered, at least 1
 * @param columns grid columns covered, at least 1
 * @param text what stands in it, trimmed; lines within a cell apart by line feeds
 */
public record GridCell(int row, int column, int rows, int columns, String text) {

    public GridCell {
        if (row < 0 || column < 0 || rows < 1 || columns < 1) {
            throw new IllegalArgumentException("no cell at %d,%d of %d×%d".formatted(row, column, rows, columns));
        }
    }

    public boolean covers(int otherRow, int otherColumn) {
        return otherRow >= row && otherRow < row + rows && otherColumn >= column && otherColumn < column + columns;
    }
}
