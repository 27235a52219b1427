package org.gongkai.report.narrative;

import java.util.Optional;

/**
 * A quantity of a sentence and what it was found to count.
 *
 * @param matter empty when that cannot be told, or when the quantity is of another year
 */
record Counted(Mention mention, Optional<Matter> matter, Scope scope) {

    Quantity quantity() {
        return mention.quantity();
    }

    /** Whether the tables can be held against it. */
    boolean isComparable() {
        return matter.isPresent() && scope != Scope.PART && !quantity().approximate();
    }

    StatedFigure stated() {
        return new StatedFigure(
                matter.orElseThrow(),
                quantity().value(),
                quantity().unit(),
                mention.sentence().section(),
                mention.quote());
    }
}
