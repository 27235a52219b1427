package org.gongkai.report.desk.web;

import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Slot;

/** What becomes of one pasted cell. */
sealed interface Landing {

    /** As it was in the clipboard. */
    String text();

    /** It goes into a cell of the table. */
    record Placed(String text, Slot slot, Cell cell) implements Landing {}

    /** It falls on a cell of the table, and is no figure that the cell may hold. */
    record NoFigure(String text, Slot slot) implements Landing {}

    /** It falls outside the table, or on a label. */
    record NoPlace(String text) implements Landing {}

    /** Nothing to place: the rest of a merged cell, a blank beyond the table, a row of heads over a row of heads. */
    record Nothing(String text) implements Landing {}
}
