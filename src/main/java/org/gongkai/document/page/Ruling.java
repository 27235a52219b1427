package org.gongkai.document.page;

import java.util.Optional;

/**
 * A straight line along an axis of the page, whatever it was drawn as.
 *
 * @param at its y when level, its x otherwise
 * @param from lower end along the other axis
 * @param to upper end along the other axis
 */
record Ruling(boolean level, double at, double from, double to) {

    /** A rectangle thinner than this is a line. */
    private static final double THIN = 3;

    /** The line that a stroke of a path or a thin filled rectangle makes; none for a slanted or a fat one. */
    static Optional<Ruling> along(Box box) {
        if (!box.isFinite() || Math.min(box.width(), box.height()) > THIN) {
            return Optional.empty();
        }
        return Optional.of(
                box.width() >= box.height()
                        ? new Ruling(true, box.centreY(), box.left(), box.right())
                        : new Ruling(false, box.centreX(), box.top(), box.bottom()));
    }

    double length() {
        return to - from;
    }

    Box box() {
        return level ? new Box(from, at, to, at) : new Box(at, from, at, to);
    }

    Ruling upright(Turn page) {
        return page == Turn.NONE ? this : along(box().upright(page)).orElseThrow();
    }

    boolean meets(Ruling other, double reach) {
        return level != other.level
                && other.at >= from - reach
                && other.at <= to + reach
                && at >= other.from - reach
                && at <= other.to + reach;
    }
}
