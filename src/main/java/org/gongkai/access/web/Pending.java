package org.gongkai.access.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.gongkai.organisation.PersonId;

/**
 * Somebody whose password was right and who is asked for a code; signed in to nothing yet.
 *
 * @param to where signing in leads
 */
record Pending(long person, int stamp, Instant since, String to) implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Duration LONGEST = Duration.ofMinutes(5);

    PersonId id() {
        return new PersonId(person);
    }

    boolean isOverAt(Instant now) {
        return now.isAfter(since.plus(LONGEST));
    }
}
