package org.gongkai.command.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines: between any two Chinese characters, but within Western text only at blanks. */
public final class Wrap {

    private static final String NOT_FIRST = "，。；：、？！）》”’」』】…,.;:?!)";
    private static final String NOT_LAST = "（《“‘「『【(";

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private Wrap(int width) {
        this.width = width;
    }

    public static List<String> lines(String text, int width) {
        var wrap = new Wrap(width);
        pieces(text).forEach(wrap::add);
        wrap.lines.add(wrap.line.stripTrailing());
        return wrap.lines;
    }

    private void add(String piece) {
        if (DisplayWidth.of(line) + DisplayWidth.of(piece.stripTrailing()) > width && !line.isBlank()) {
            lines.add(line.stripTrailing());
            line = "";
        }
        line += piece;
    }

    /** Stretches that stay on one line. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        var codePoints = text.codePoints().toArray();
        for (var i = 0; i < codePoints.length; i++) {
            piece.appendCodePoint(codePoints[i]);
            if (i + 1 == codePoints.length || mayBreak(codePoints[i], codePoints[i + 1])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0 || after == ' ') {
            return false;
        }
        return before == ' ' || DisplayWidth.of(before) == 2 || DisplayWidth.of(after) == 2;
    }
}
