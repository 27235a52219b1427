package org.gongkai.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a table without lines: those of its labels by where they begin, those of its figures by what they fill. */
final class SpacedColumns {

    private final List<Box> labels;
    private final List<Box> figures;

    private SpacedColumns(List<Box> labels, List<Box> figures) {
        this.labels = labels;
        this.figures = figures;
    }

    static SpacedColumns of(List<SpacedLine> lines) {
        var figures = filled(lines.stream()
                .filter(SpacedLine::hasFigures)
                .flatMap(line -> line.segments().stream())
                .filter(Segment::isFigure)
                .map(Segment::box)
                .sorted(Comparator.comparingDouble(Box::left))
                .toList());
        var labels = begun(lines.stream()
                .filter(SpacedLine::hasFigures)
                .flatMap(line -> line.segments().stream())
                .filter(segment -> !segment.isFigure()
                        && segment.box().right() < figures.getFirst().right())
                .map(Segment::box)
                .sorted(Comparator.comparingDouble(Box::left))
                .toList());
        return new SpacedColumns(labels, figures);
    }

    /** What boxes cover on the axis, in pieces; narrow columns do not run together unless their figures do. */
    private static List<Box> filled(List<Box> sorted) {
        var columns = new ArrayList<Box>();
        for (var box : sorted) {
            if (columns.isEmpty() || box.left() > columns.getLast().right()) {
                columns.add(box);
            } else {
                columns.add(columns.removeLast().and(box));
            }
        }
        return columns;
    }

    private static List<Box> begun(List<Box> sorted) {
        var columns = new ArrayList<Box>();
        for (var box : sorted) {
            if (columns.isEmpty() || box.left() - columns.getLast().left() > 1.5 * box.height()) {
                columns.add(box);
            }
        }
        return columns;
    }

    List<SpacedCell> cells(SpacedLine line) {
        var cells = new ArrayList<SpacedCell>();
        for (var segment : line.segments()) {
            var cell = cell(segment);
            if (!cells.isEmpty() && cells.getLast().column() + cells.getLast().columns() > cell.column()) {
                cells.add(cells.removeLast().followedBy(cell));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    boolean isLabel(SpacedCell cell) {
        return cell.column() + cell.columns() <= labels.size();
    }

    private SpacedCell cell(Segment segment) {
        var box = segment.box();
        if (box.right() < figures.getFirst().left() && !labels.isEmpty()) {
            return new SpacedCell(label(box), 1, segment.text());
        }
        var first = figures.size() - 1;
        var last = 0;
        for (var i = 0; i < figures.size(); i++) {
            if (figures.get(i).centreX() >= box.left() - box.height() / 2
                    && figures.get(i).centreX() <= box.right() + box.height() / 2) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        if (first > last) {
            first = nearest(box);
            last = first;
        }
        return new SpacedCell(labels.size() + first, last - first + 1, segment.text());
    }

    private int label(Box box) {
        var column = 0;
        while (column + 1 < labels.size() && labels.get(column + 1).left() - box.height() / 2 <= box.left()) {
            column++;
        }
        return column;
    }

    private int nearest(Box box) {
        var nearest = 0;
        for (var i = 1; i < figures.size(); i++) {
            if (Math.abs(figures.get(i).centreX() - box.centreX())
                    < Math.abs(figures.get(nearest).centreX() - box.centreX())) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** The left ends of the columns. */
    List<Double> beginnings() {
        return Stream.concat(labels.stream(), figures.stream()).map(Box::left).toList();
    }

    /** Halfway between columns of figures; where labels begin. */
    List<Double> edges() {
        var edges = new ArrayList<Double>();
        labels.forEach(label -> edges.add(label.left()));
        for (var i = 0; i < figures.size(); i++) {
            edges.add(
                    i == 0
                            ? figures.getFirst().left()
                            : (figures.get(i - 1).right() + figures.get(i).left()) / 2);
        }
        edges.add(figures.getLast().right());
        return edges;
    }
}
