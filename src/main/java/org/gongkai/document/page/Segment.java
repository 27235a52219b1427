package org.gongkai.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A stretch of a line with wide white space on both sides. */
record Segment(String text, Box box) {

    /** White space parts columns from this width on, in ems. */
    private static final double WIDE = 1.2;

    private static final double NARROW = 0.2;

    private static final Pattern FIGURE = Pattern.compile("[-+−]?[0-9０-９][0-9０-９.,，．]*|[-−—/／]");

    static List<Segment> of(TextLine line) {
        return of(line, List.of());
    }

    /** @param edges where columns are known to begin, so that little white space parts them too */
    static List<Segment> of(TextLine line, List<Double> edges) {
        var segments = new ArrayList<Segment>();
        var glyphs = new ArrayList<Glyph>();
        for (var glyph : line.glyphs()) {
            if (!glyphs.isEmpty() && isApart(glyphs.getLast(), glyph, edges)) {
                segments.add(joined(glyphs));
                glyphs.clear();
            }
            glyphs.add(glyph);
        }
        segments.add(joined(glyphs));
        return segments;
    }

    private static boolean isApart(Glyph before, Glyph after, List<Double> edges) {
        var from = before.box().right();
        var to = after.box().left();
        var gap = (to - from) / Math.max(before.size(), after.size());
        return gap > WIDE || gap > NARROW && edges.stream().anyMatch(edge -> edge >= from && edge <= to + 0.5);
    }

    private static Segment joined(List<Glyph> glyphs) {
        var line = new TextLine(glyphs);
        return new Segment(line.text(), line.box());
    }

    boolean isFigure() {
        return FIGURE.matcher(text).matches();
    }
}
