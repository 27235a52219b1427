package org.gongkai.document;

import java.util.ArrayList;
import java.util.BitSet;

/** Fills the places of a grid that no cell covers with blank cells. */
final class Gaps {

    /** A wider grid is no form; its gaps stay. */
    private static final int WIDEST = 100;

    private Gaps() {}

    static Grid filled(Grid grid, Allowance allowance) throws UnreadableDocumentException {
        var width = grid.width();
        if (width > WIDEST) {
            return grid;
        }
        var covered = new BitSet(width * grid.height());
        for (var cell : grid.cells()) {
            for (var row = cell.row(); row < cell.row() + cell.rows(); row++) {
                covered.set(row * width + cell.column(), row * width + cell.column() + cell.columns());
            }
        }
        var cells = new ArrayList<>(grid.cells());
        var end = width * grid.height();
        for (var gap = covered.nextClearBit(0); gap < end; gap = covered.nextClearBit(gap + 1)) {
            allowance.cell();
            cells.add(new GridCell(gap / width, gap % width, 1, 1, ""));
        }
        return new Grid(cells, grid.placed());
    }
}
