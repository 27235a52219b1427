package org.gongkai.document.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.document.UnreadableDocumentException;

/**
 * The cells that a group of crossing lines encloses, on the grid of all its lines. A side that was left open, as at a
 * page break, counts as closed by the group's own extent.
 */
final class Lattice {

    private static final double CAPTION = 50;

    private final Edges xs;
    private final Edges ys;
    private final List<Area> areas;
    private final int[] owners;

    /** Grid places that form one cell. */
    record Area(int row, int column, int rows, int columns) {}

    private Lattice(Edges xs, Edges ys, List<Area> areas) {
        this.xs = xs;
        this.ys = ys;
        this.areas = areas;
        this.owners = new int[xs.spaces() * ys.spaces()];
        for (var i = 0; i < areas.size(); i++) {
            own(areas.get(i), i);
        }
    }

    static Lattice of(List<Ruling> rulings, Quota quota) throws UnreadableDocumentException {
        var xs = Edges.across(rulings);
        var ys = Edges.down(rulings);
        quota.cells(xs.spaces() * ys.spaces());
        return new Lattice(xs, ys, areas(new Partings(xs, ys, rulings)));
    }

    /** A frame around running text is none; a low one may be a caption that a page break cut off its table. */
    boolean isTable() {
        return xs.spaces() > 1 || areas.stream().allMatch(area -> box(area).height() <= CAPTION);
    }

    List<Double> columnEdges() {
        return xs.positions();
    }

    List<Area> areas() {
        return areas;
    }

    Box box() {
        return new Box(xs.first(), ys.first(), xs.last(), ys.last());
    }

    Box box(Area area) {
        return new Box(
                xs.at(area.column()),
                ys.at(area.row()),
                xs.at(area.column() + area.columns()),
                ys.at(area.row() + area.rows()));
    }

    /** Index of the area that holds a point of the box. */
    int areaAt(double x, double y) {
        return owners[ys.spaceOf(y) * xs.spaces() + xs.spaceOf(x)];
    }

    private void own(Area area, int index) {
        for (var row = area.row(); row < area.row() + area.rows(); row++) {
            for (var column = area.column(); column < area.column() + area.columns(); column++) {
                owners[row * xs.spaces() + column] = index;
            }
        }
    }

    /** Places that no line parts, in rectangles; a region that is not one becomes several. */
    private static List<Area> areas(Partings partings) {
        var taken = new boolean[partings.rows()][partings.columns()];
        var areas = new ArrayList<Area>();
        for (var row = 0; row < partings.rows(); row++) {
            for (var column = 0; column < partings.columns(); column++) {
                if (!taken[row][column]) {
                    areas.add(take(partings, taken, row, column));
                }
            }
        }
        return areas;
    }

    private static Area take(Partings partings, boolean[][] taken, int row, int column) {
        var columns = 1;
        while (column + columns < partings.columns()
                && !taken[row][column + columns]
                && !partings.isPartedRight(row, column + columns - 1)) {
            columns++;
        }
        var rows = 1;
        while (row + rows < partings.rows() && partings.goesOnBelow(row + rows - 1, column, columns)) {
            rows++;
        }
        for (var r = row; r < row + rows; r++) {
            Arrays.fill(taken[r], column, column + columns, true);
        }
        return new Area(row, column, rows, columns);
    }
}
