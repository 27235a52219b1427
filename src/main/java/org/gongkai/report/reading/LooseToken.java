package org.gongkai.report.reading;

import org.jspecify.annotations.Nullable;

/**
 * A word of running text where a table is looked for.
 *
 * @param item index of the line in the flow
 * @param row the row of a table that stands here in place of a word
 */
record LooseToken(
        Kind kind, String text, int item, @Nullable SourceRow row) {

    enum Kind {
        TEXT,
        /** A figure, or a mark for none. */
        FIGURE,
        EMPTY_LINE,
        /** Where no row goes on: the heading of a section, a row of a table. */
        BOUNDARY
    }

    static LooseToken cell(String text, int item) {
        return new LooseToken(CellValue.looksLikeOne(text) ? Kind.FIGURE : Kind.TEXT, text, item, null);
    }

    static LooseToken row(SourceRow row, int item) {
        return new LooseToken(Kind.BOUNDARY, "", item, row);
    }
}
