package org.gongkai.access.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.gongkai.organisation.PersonId;

/**
 * All that a session knows of whoever is signed in; posts are looked up anew with each request.
 *
 * @param person number of the person
 * @param since the moment of signing in
 * @param way how the person proved who they are
 * @param stamp of the account then
 * @param address where the person signed in from
 * @param browser what the browser called itself
 */
record Facts(long person, Instant since, Way way, int stamp, String address, String browser) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** However busy a session is, it ends with the working day. */
    private static final Duration LONGEST = Duration.ofHours(12);

    /** How somebody proved who they are. */
    enum Way {
        PASSWORD,
        PASSWORD_AND_CODE,
        PASSKEY,
        PROVIDER
    }

    PersonId id() {
        return new PersonId(person);
    }

    boolean isOverAt(Instant now) {
        return now.isAfter(since.plus(LONGEST));
    }

    Facts under(int newStamp) {
        return new Facts(person, since, way, newStamp, address, browser);
    }
}
