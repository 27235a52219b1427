package org.gongkai.document.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is on a sheet, in no particular order, as it is displayed. */
record Page(Box sheet, List<Glyph> glyphs, List<Ruling> rulings) {

    Page {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }

    /** The page turned so that most of its text reads from left to right: a table set sideways is read like any other. */
    Page upright() {
        var turn = prevailingTurn(glyphs);
        return turn == Turn.NONE
                ? this
                : new Page(
                        sheet.upright(turn),
                        glyphs.stream().map(glyph -> glyph.upright(turn)).toList(),
                        rulings.stream().map(ruling -> ruling.upright(turn)).toList());
    }

    static Turn prevailingTurn(List<Glyph> glyphs) {
        var counts = new EnumMap<Turn, Integer>(Turn.class);
        glyphs.forEach(glyph -> counts.merge(glyph.turn(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > glyphs.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Turn.NONE);
    }
}
