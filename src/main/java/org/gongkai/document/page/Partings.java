package org.gongkai.document.page;

import java.util.List;

/** Which places of a table's grid are parted from the next by a line. */
final class Partings {

    /** How much of a place's side a line has to run along. */
    private static final double ENOUGH = 0.6;

    private final Edges xs;
    private final Edges ys;
    private final boolean[] right;
    private final boolean[] below;

    Partings(Edges xs, Edges ys, List<Ruling> rulings) {
        this.xs = xs;
        this.ys = ys;
        this.right = new boolean[rows() * columns()];
        this.below = new boolean[rows() * columns()];
        var run = new double[(rows() + 1) * (columns() + 1)];
        var drop = new double[(rows() + 1) * (columns() + 1)];
        rulings.forEach(ruling -> draw(ruling, ruling.level() ? run : drop));
        for (var row = 0; row < rows(); row++) {
            for (var column = 0; column < columns(); column++) {
                var lowerEdge = (row + 1) * (columns() + 1) + column;
                var rightEdge = row * (columns() + 1) + column + 1;
                below[row * columns() + column] = run[lowerEdge] >= ENOUGH * (xs.at(column + 1) - xs.at(column));
                right[row * columns() + column] = drop[rightEdge] >= ENOUGH * (ys.at(row + 1) - ys.at(row));
            }
        }
    }

    int rows() {
        return ys.spaces();
    }

    int columns() {
        return xs.spaces();
    }

    boolean isPartedRight(int row, int column) {
        return right[row * columns() + column];
    }

    /** Whether places beside each other are the same cell as the ones below them, no more and no less. */
    boolean goesOnBelow(int row, int column, int columns) {
        for (var c = column; c < column + columns; c++) {
            var parted = isPartedRight(row + 1, c);
            if (below[row * columns() + c] || parted != (c == column + columns - 1) && c < columns() - 1) {
                return false;
            }
        }
        return column == 0 || isPartedRight(row + 1, column - 1);
    }

    /** Adds what a line covers of each space along its edge. */
    private void draw(Ruling ruling, double[] covered) {
        var along = ruling.level() ? xs : ys;
        var edge = (ruling.level() ? ys : xs).nearestTo(ruling.at());
        for (var space = 0; space < along.spaces(); space++) {
            var overlap = Math.min(ruling.to(), along.at(space + 1)) - Math.max(ruling.from(), along.at(space));
            if (overlap > 0) {
                covered[ruling.level() ? edge * (columns() + 1) + space : space * (columns() + 1) + edge] += overlap;
            }
        }
    }
}
