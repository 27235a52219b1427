package org.gongkai.review.model;

import java.util.Optional;
import org.gongkai.organisation.PersonId;
import org.gongkai.review.Review;
import org.gongkai.review.Review.Mark;
import org.gongkai.review.Review.State;

/** Which signature somebody may still take back: one of the step whose turn it is, or of the one before while nobody has signed after it. */
public final class TakingBack {

    private TakingBack() {}

    public static Optional<Mark> of(Review review, PersonId person) {
        return switch (review.state()) {
            case OPEN -> at(review, review.current(), person).or(() -> before(review, person));
            case APPROVED -> before(review, person);
            case RETURNED, WITHDRAWN, VOID -> Optional.empty();
        };
    }

    private static Optional<Mark> before(Review review, PersonId person) {
        return review.state() == State.OPEN
                        && !review.signatures(review.current()).isEmpty()
                ? Optional.empty()
                : at(review, review.current() - 1, person);
    }

    private static Optional<Mark> at(Review review, int step, PersonId person) {
        return review.signatures(step).stream()
                .filter(mark -> mark.isBy(person))
                .reduce((earlier, later) -> later);
    }
}
