package org.gongkai.document.page;

import java.util.List;

/** A line outside ruled tables, cut at its wide gaps. */
record SpacedLine(TextLine line, List<Segment> segments) {

    static SpacedLine of(TextLine line) {
        return new SpacedLine(line, Segment.of(line));
    }

    SpacedLine cutAt(List<Double> edges) {
        return new SpacedLine(line, Segment.of(line, edges));
    }

    SpacedLine down(double by) {
        return of(line.down(by));
    }

    boolean isSpaced() {
        return segments.size() > 1;
    }

    /** Whether it can be a row of a table: something and a figure apart from it. */
    boolean hasFigures() {
        return isSpaced() && segments.stream().anyMatch(Segment::isFigure);
    }

    double centre() {
        return line.box().centreY();
    }
}
