package org.gongkai.report.writing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines of a width: by the rules for Chinese punctuation, a word only where it is longer than a line. */
final class TextLines {

    private final FaceMetrics metrics;
    private final double size;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double used;

    private TextLines(FaceMetrics metrics, double size, double width, double indent) {
        this.metrics = metrics;
        this.size = size;
        this.width = width;
        this.used = indent;
    }

    /**
     * @param indent of the first line, in points like all lengths
     */
    static List<String> of(String text, FaceMetrics metrics, double size, double width, double indent) {
        var breaker = new TextLines(metrics, size, width, indent);
        var breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(text);
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            breaker.add(text.substring(start, end));
            start = end;
        }
        breaker.endLine();
        return breaker.lines;
    }

    private void add(String piece) {
        var needed = metrics.width(piece.stripTrailing(), size);
        if (used + needed > width && !line.isEmpty()) {
            endLine();
        }
        if (needed <= width - used) {
            line.append(piece);
            used += metrics.width(piece, size);
        } else {
            piece.codePoints().forEach(this::force);
        }
    }

    private void force(int character) {
        var needed = metrics.width(character) * size;
        if (used + needed > width && !line.isEmpty()) {
            endLine();
        }
        line.appendCodePoint(character);
        used += needed;
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        line.setLength(0);
        used = 0;
    }
}
