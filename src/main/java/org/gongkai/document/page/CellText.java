package org.gongkai.document.page;

import java.util.List;
import java.util.stream.Collectors;

/** What stands in a cell, line by line, whichever way it is turned. */
final class CellText {

    /** Characters set one to a line, from this many lines on, are a column and not wrapped text. */
    private static final int COLUMN = 3;

    private CellText() {}

    /** @param width of the cell, to tell a figure that was wrapped from two figures below each other */
    static String of(List<Glyph> glyphs, double width) {
        if (glyphs.isEmpty()) {
            return "";
        }
        var turn = Page.prevailingTurn(glyphs);
        var lines =
                TextLine.of(glyphs.stream().map(glyph -> glyph.upright(turn)).toList());
        return lines.stream().map(TextLine::text).collect(Collectors.joining(delimiter(lines, width)));
    }

    private static String delimiter(List<TextLine> lines, double width) {
        return isColumn(lines) || isWrappedFigure(lines, width) ? "" : "\n";
    }

    /** A comma may share the line of the character it follows. */
    private static boolean isColumn(List<TextLine> lines) {
        var single = lines.stream().filter(line -> line.glyphs().size() == 1).count();
        return lines.size() >= COLUMN
                && single * 2 > lines.size()
                && lines.stream().allMatch(line -> line.glyphs().size() <= 2)
                && !lines.stream().allMatch(CellText::isFigure);
    }

    private static boolean isWrappedFigure(List<TextLine> lines, double width) {
        return lines.size() > 1
                && lines.stream().allMatch(CellText::isFigure)
                && lines.getFirst().box().width() + lines.getFirst().size() > width;
    }

    private static boolean isFigure(TextLine line) {
        return line.glyphs().stream()
                .allMatch(glyph -> glyph.text().chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ','));
    }
}
