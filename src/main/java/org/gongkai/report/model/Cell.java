package org.gongkai.report.model;

import java.math.BigDecimal;

/** What stands in the room for one figure. */
public sealed interface Cell {

    /** A figure, exactly as given; whole unless its slot holds money. */
    record Figure(BigDecimal value) implements Cell {
        public static Figure of(long value) {
            return new Figure(BigDecimal.valueOf(value));
        }
    }

    /** Nothing, or a mark for nothing; {@code printed} is the mark, such as “/” or “—”. Counts as zero in sums. */
    record Blank(String printed) implements Cell {}

    /** Something that is no figure; never taken for zero. */
    record Unreadable(String printed) implements Cell {}

    /** The document has no such row or cell. */
    record Missing() implements Cell {}

    Cell BLANK = new Blank("");
    Cell MISSING = new Missing();
}
