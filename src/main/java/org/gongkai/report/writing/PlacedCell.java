package org.gongkai.report.writing;

import org.gongkai.report.model.FormCell;

/**
 * A printed cell with its place on the grid of its table.
 *
 * @param row grid row in which it begins, from 0
 * @param column grid column in which it begins, from 0
 */
public record PlacedCell(FormCell cell, int row, int column) {

    int lastRow() {
        return row + cell.rows() - 1;
    }

    int lastColumn() {
        return column + cell.columns() - 1;
    }

    public boolean covers(int otherRow, int otherColumn) {
        return otherRow >= row && otherRow <= lastRow() && otherColumn >= column && otherColumn <= lastColumn();
    }
}
