package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.portal.Words;
import org.gongkai.report.PublishedReport;

/**
 * One figure over the years as bars, drawn on a ground of fixed size that the page scales.
 *
 * @param finding what the chart shows, in a sentence
 */
public record YearChart(String name, String finding, List<Bar> bars) {

    public static final int HEIGHT = 220;
    public static final int STEP = 72;
    private static final int BAR = 40;
    private static final int GROUND = 184;
    private static final int TALLEST = 148;

    /** One year's bar; all measures in the chart's own units. */
    public record Bar(int year, long value, int left, int top, int width, int height) {

        public int middle() {
            return left + width / 2;
        }
    }

    /** A chart of every figure that at least two reports tell and that is not always zero. */
    static List<YearChart> of(List<PublishedReport> reports, Words words) {
        return Stream.of(KeyFigure.values())
                .flatMap(figure -> chart(figure, reports, words).stream())
                .toList();
    }

    private static Optional<YearChart> chart(KeyFigure figure, List<PublishedReport> reports, Words words) {
        var points = new ArrayList<Point>();
        for (var report : reports) {
            figure.in(report.report().figures()).ifPresent(value -> points.add(new Point(report.year(), value)));
        }
        points.sort(Comparator.comparingInt(Point::year));
        var largest = points.stream().mapToLong(Point::value).max().orElse(0);
        if (points.size() < 2 || largest == 0) {
            return Optional.empty();
        }
        var bars = new ArrayList<Bar>();
        for (var point : points) {
            var height = Math.toIntExact(Math.round((double) point.value() * TALLEST / largest));
            bars.add(new Bar(
                    point.year(), point.value(), bars.size() * STEP + (STEP - BAR) / 2, GROUND - height, BAR, height));
        }
        return Optional.of(new YearChart(words.of(figure.key()), finding(figure, points, words), bars));
    }

    private record Point(int year, long value) {}

    private static String finding(KeyFigure figure, List<Point> points, Words words) {
        var first = points.getFirst();
        var last = points.getLast();
        var direction = Long.compare(last.value, first.value);
        var key = direction > 0 ? "chart.more" : direction < 0 ? "chart.fewer" : "chart.same";
        return words.of(
                key,
                words.of(figure.key()),
                Integer.toString(first.year),
                Integer.toString(last.year),
                first.value,
                last.value);
    }

    public int width() {
        return bars.size() * STEP;
    }

    public int ground() {
        return GROUND;
    }
}
