package org.gongkai.document.page;

/** Which way text reads on the page as it is displayed. Text set from top to bottom reads like text turned clockwise. */
enum Turn {
    NONE,
    CLOCKWISE,
    HALF,
    COUNTER;

    /** @param across rightward part of the reading direction @param down its downward part */
    static Turn of(double across, double down) {
        if (Math.abs(across) >= Math.abs(down)) {
            return across >= 0 ? NONE : HALF;
        }
        return down >= 0 ? CLOCKWISE : COUNTER;
    }

    /** What is left of this turn once the page has been turned back by {@code page}. */
    Turn less(Turn page) {
        return values()[Math.floorMod(ordinal() - page.ordinal(), values().length)];
    }
}
