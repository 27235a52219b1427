package org.gongkai.document.page;

import java.util.Arrays;
import java.util.List;

/** The part of a sheet that running text fills: where whole lines begin and end. */
record TextArea(double left, double right, double size) {

    /** No text is set in lines of fewer characters than this. */
    private static final int SHORTEST = 12;

    static TextArea of(List<PageLayout> layouts) {
        var lines = layouts.stream()
                .flatMap(layout -> layout.pieces().stream())
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .toList();
        if (lines.isEmpty()) {
            return new TextArea(0, 0, 1);
        }
        var size = median(lines.stream().mapToDouble(TextLine::size).sorted().toArray());
        return new TextArea(
                common(
                        lines.stream()
                                .mapToDouble(line -> line.box().left())
                                .sorted()
                                .toArray(),
                        size,
                        false),
                common(
                        lines.stream()
                                .mapToDouble(line -> line.box().right())
                                .sorted()
                                .toArray(),
                        size,
                        true),
                size);
    }

    /**
     * The outermost place that a good part of the lines keep to. Where none do, as in a short report with hardly a
     * full line, the longest line shows the right edge.
     */
    private static double common(double[] sorted, double size, boolean last) {
        for (var i = 0; i < sorted.length; i++) {
            var at = sorted[last ? sorted.length - 1 - i : i];
            var near = Arrays.stream(sorted)
                    .filter(other -> Math.abs(other - at) < size / 2)
                    .count();
            if (near * 5 >= sorted.length) {
                return at;
            }
        }
        return last ? sorted[sorted.length - 1] : median(sorted);
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    boolean isIndented(Box line) {
        return line.left() - left > 1.2 * size;
    }

    /** Whether the next word had no room left on the line. */
    boolean isFull(Box line) {
        return right - line.right() < 1.8 * size && line.width() > SHORTEST * line.height();
    }

    boolean isCentred(Box line) {
        return Math.abs(line.centreX() - (left + right) / 2) < size;
    }
}
