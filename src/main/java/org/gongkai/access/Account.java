package org.gongkai.access;

import java.time.Instant;
import java.util.Optional;
import org.gongkai.organisation.PersonId;

/**
 * How one person proves who they are.
 *
 * @param password as Argon2 encodes it, with salt and cost
 * @param oneTimeUntil until when a password that somebody else has chosen is good; it must be changed at the first sign-in
 * @param stamp sessions carry the number they were begun under and end when it changes
 * @param hasSecondFactor whether codes are asked for
 * @param secondFactorDemanded whether an administrator demands that there is a second factor
 */
public record Account(
        PersonId person,
        Optional<String> password,
        Optional<Instant> oneTimeUntil,
        int stamp,
        boolean hasSecondFactor,
        boolean secondFactorDemanded) {

    /** Nobody's yet: no password, nothing else. */
    public static Account empty(PersonId person) {
        return new Account(person, Optional.empty(), Optional.empty(), 0, false, false);
    }

    /** Whether the password was chosen by somebody else and must be replaced before anything else is done. */
    public boolean mustChangePassword() {
        return oneTimeUntil.isPresent();
    }

    /** The encoded password, unless it is a one-time password whose time is over. */
    public Optional<String> passwordGoodAt(Instant now) {
        return password.filter(encoded -> oneTimeUntil.map(now::isBefore).orElse(true));
    }
}
