package org.gongkai.report.document.page;

import java.util.List;
import org.gongkai.report.document.Grid;
import org.gongkai.report.document.GridCell;

/**
 * A table where it stands, or the part of one that stands on one page.
 *
 * @param edges x of the column edges, one more than there are columns
 * @param cells on the grid of these columns and the rows from 0
 */
record PlacedTable(List<Double> edges, Box box, List<GridCell> cells) implements Piece {

    PlacedTable {
        edges = List.copyOf(edges);
        cells = List.copyOf(cells);
    }

    int columns() {
        return edges.size() - 1;
    }

    int rows() {
        return cells.stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElse(0);
    }

    Grid grid() {
        return new Grid(cells, true);
    }
}
