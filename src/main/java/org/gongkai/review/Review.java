package org.gongkai.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;

/**
 * One passage of a matter through its chain.
 *
 * @param content SHA-256 of the version under review
 * @param current index of the step whose turn it is; the number of steps once all have signed
 * @param dueOn of the current step
 */
public record Review(
        ReviewId id,
        AgencyId agency,
        Matter matter,
        String title,
        String content,
        State state,
        List<Step> steps,
        int current,
        Optional<LocalDate> dueOn,
        List<Mark> marks) {

    public Review {
        steps = List.copyOf(steps);
        marks = List.copyOf(marks);
    }

    public enum State {
        OPEN,
        APPROVED,
        RETURNED,
        WITHDRAWN,
        /** What was under review has changed since. */
        VOID
    }

    /** What somebody did at a step, the oldest first. */
    public record Mark(
            int step,
            Kind kind,
            PersonId person,
            String name,
            String title,
            Optional<String> insteadOf,
            Optional<String> comment,
            Instant at) {

        public enum Kind {
            SUBMITTED,
            APPROVED,
            RETURNED,
            HANDED_OVER,
            WITHDRAWN,
            VOIDED
        }
    }
}
