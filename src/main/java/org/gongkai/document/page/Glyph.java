package org.gongkai.document.page;

/**
 * A mark of text.
 *
 * @param text one character as a rule, several for a ligature; never blank
 * @param box from about an ascent above the baseline to a descent below it, the advance wide
 */
record Glyph(String text, Box box, Turn turn) {

    /** Taken for every font alike, since what fonts tell of themselves is often wrong; in ems. */
    static final double ASCENT = 0.88;

    static final double DESCENT = 0.12;

    /** Height of an em in points. */
    double size() {
        return turn == Turn.NONE || turn == Turn.HALF ? box.height() : box.width();
    }

    Glyph upright(Turn page) {
        return new Glyph(text, box.upright(page), turn.less(page));
    }
}
