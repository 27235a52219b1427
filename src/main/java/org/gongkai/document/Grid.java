package org.gongkai.document;

import java.util.Comparator;
import java.util.List;

/**
 * A table: cells on a grid, in row-major order of their first row and column. Cells do not overlap; places that no
 * cell covers are allowed.
 *
 * @param placed whether column positions mean something: true for tables of HTML, Word, sheets and ruled pages, false
 *     for rows told from plain text, whose cells are only numbered from the left
 */
public record Grid(List<GridCell> cells, boolean placed) implements Block {

    private static final Comparator<GridCell> ROW_MAJOR =
            Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column);

    public Grid {
        cells = cells.stream().sorted(ROW_MAJOR).toList();
    }

    public int height() {
        return cells.stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElse(0);
    }

    public int width() {
        return cells.stream()
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
    }
}
