package org.gongkai.document.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Glyphs standing beside each other, from left to right. */
record TextLine(List<Glyph> glyphs, Box box) implements Piece {

    /** From this many glyphs on, even gaps are the line's justification and not spaces. */
    private static final int JUSTIFIED = 8;

    TextLine(List<Glyph> glyphs) {
        this(
                glyphs.stream()
                        .sorted(Comparator.comparingDouble(glyph -> glyph.box().left()))
                        .toList(),
                Box.around(glyphs.stream().map(Glyph::box).toList()));
    }

    /** The lines that glyphs form, from top to bottom; the order of the glyphs does not matter. */
    static List<TextLine> of(List<Glyph> glyphs) {
        var lines = new ArrayList<TextLine>();
        var line = new ArrayList<Glyph>();
        var centre = 0.0;
        for (var glyph : sortedDownwards(glyphs)) {
            if (!line.isEmpty() && !isLevel(line.getLast(), glyph, centre)) {
                lines.add(new TextLine(line));
                line.clear();
            }
            centre = (centre * line.size() + glyph.box().centreY()) / (line.size() + 1);
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(new TextLine(line));
        }
        return lines;
    }

    TextLine down(double by) {
        return new TextLine(
                glyphs.stream()
                        .map(glyph -> new Glyph(glyph.text(), glyph.box().down(by), glyph.turn()))
                        .toList(),
                box.down(by));
    }

    private static List<Glyph> sortedDownwards(List<Glyph> glyphs) {
        return glyphs.stream()
                .sorted(Comparator.comparingDouble(glyph -> glyph.box().centreY()))
                .toList();
    }

    private static boolean isLevel(Glyph last, Glyph next, double centre) {
        return next.box().centreY() - centre <= 0.45 * Math.max(last.size(), next.size());
    }

    /** Height of most of its glyphs. */
    double size() {
        return glyphs.stream().mapToDouble(Glyph::size).sorted().toArray()[glyphs.size() / 2];
    }

    /** Its characters; a space where Latin words or figures stand apart, or where a gap is wide. */
    String text() {
        var letterSpacing = letterSpacing();
        var text = new StringBuilder(glyphs.getFirst().text());
        for (var i = 1; i < glyphs.size(); i++) {
            var before = glyphs.get(i - 1);
            var after = glyphs.get(i);
            if (isSpace(before, after, letterSpacing)) {
                text.append(' ');
            }
            text.append(after.text());
        }
        return text.toString();
    }

    private static boolean isSpace(Glyph before, Glyph after, double letterSpacing) {
        var gap = gap(before, after) - letterSpacing;
        return gap > (isNarrow(before) && isNarrow(after) ? 0.18 : 2);
    }

    /** In ems. */
    private static double gap(Glyph before, Glyph after) {
        return (after.box().left() - before.box().right()) / Math.max(before.size(), after.size());
    }

    private double letterSpacing() {
        if (glyphs.size() < JUSTIFIED) {
            return 0;
        }
        var gaps = new double[glyphs.size() - 1];
        for (var i = 0; i < gaps.length; i++) {
            gaps[i] = Math.clamp(gap(glyphs.get(i), glyphs.get(i + 1)), 0, 0.6);
        }
        Arrays.sort(gaps);
        return gaps[gaps.length / 4];
    }

    private static boolean isNarrow(Glyph glyph) {
        return glyph.text().codePointAt(0) < 0x2000;
    }
}
