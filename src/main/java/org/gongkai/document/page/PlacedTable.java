package org.gongkai.document.page;

import java.util.List;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;

/**
 * A table where it stands, or the part of one that stands on one page.
 *
 * @param edges x of the column edges, one more than there are columns
 * @param cells on the grid of these columns and the rows from 0
 * @param lines what the table was built of when only white space holds it together
 */
record PlacedTable(List<Double> edges, Box box, List<GridCell> cells, List<SpacedLine> lines) implements Piece {

    PlacedTable {
        edges = List.copyOf(edges);
        cells = List.copyOf(cells);
        lines = List.copyOf(lines);
    }

    boolean isSpaced() {
        return !lines.isEmpty();
    }

    int columns() {
        return edges.size() - 1;
    }

    Grid grid() {
        return new Grid(cells, true);
    }
}
