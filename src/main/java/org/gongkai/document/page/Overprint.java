package org.gongkai.document.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bold faked by drawing text twice, and a text layer laid over the text. */
final class Overprint {

    /** Side of the squares that glyphs are looked up by, in points. */
    private static final double SQUARE = 8;

    private final Map<Key, List<Glyph>> seen = new HashMap<>();

    private record Key(String text, long x, long y) {}

    private Overprint() {}

    /** The glyphs without those that stand where the same one stands already. */
    static List<Glyph> removed(List<Glyph> glyphs) {
        var overprint = new Overprint();
        var kept = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            if (overprint.isNew(glyph)) {
                kept.add(glyph);
            }
        }
        return kept;
    }

    private boolean isNew(Glyph glyph) {
        var x = Math.round(glyph.box().centreX() / SQUARE);
        var y = Math.round(glyph.box().centreY() / SQUARE);
        for (var column = x - 1; column <= x + 1; column++) {
            for (var row = y - 1; row <= y + 1; row++) {
                if (seen.getOrDefault(new Key(glyph.text(), column, row), List.of()).stream()
                        .anyMatch(other -> isSamePlace(glyph, other))) {
                    return false;
                }
            }
        }
        seen.computeIfAbsent(new Key(glyph.text(), x, y), key -> new ArrayList<>())
                .add(glyph);
        return true;
    }

    /** Nearer than two equal characters of a text can stand, even narrow ones. */
    private static boolean isSamePlace(Glyph one, Glyph other) {
        var reach = Math.min(
                0.15 * one.size(), 0.4 * Math.max(one.box().width(), one.box().height() / 5));
        return Math.abs(one.box().centreX() - other.box().centreX()) <= reach
                && Math.abs(one.box().centreY() - other.box().centreY()) <= reach;
    }
}
