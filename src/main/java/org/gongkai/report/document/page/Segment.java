package org.gongkai.report.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A stretch of a line with wide white space on both sides. */
record Segment(String text, Box box) {

    /** White space parts columns from this width on, in ems. */
    private static final double WIDE = 1.2;

    private static final Pattern FIGURE = Pattern.compile("[-+−]?[0-9０-９][0-9０-９.,，．]*|[-−—/／]");

    static List<Segment> of(TextLine line) {
        return of(line, Double.NaN);
    }

    /** @param edge where columns are parted even if the white space is narrow; not a number when that is not known */
    static List<Segment> of(TextLine line, double edge) {
        var segments = new ArrayList<Segment>();
        var glyphs = new ArrayList<Glyph>();
        for (var glyph : line.glyphs()) {
            if (!glyphs.isEmpty() && (isApart(glyphs.getLast(), glyph) || isBetween(glyphs.getLast(), edge, glyph))) {
                segments.add(joined(glyphs));
                glyphs.clear();
            }
            glyphs.add(glyph);
        }
        segments.add(joined(glyphs));
        return segments;
    }

    private static boolean isApart(Glyph before, Glyph after) {
        return after.box().left() - before.box().right() > WIDE * Math.max(before.size(), after.size());
    }

    private static boolean isBetween(Glyph before, double edge, Glyph after) {
        return before.box().right() <= edge && after.box().left() >= edge - 0.5;
    }

    private static Segment joined(List<Glyph> glyphs) {
        var line = new TextLine(glyphs);
        return new Segment(line.text(), line.box());
    }

    boolean isFigure() {
        return FIGURE.matcher(text).matches();
    }
}
