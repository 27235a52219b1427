package org.gongkai.access;

import java.time.Instant;
import java.util.Optional;
import org.gongkai.organisation.PersonId;

/** The accounts of all people, in the schema {@code access}. */
public interface Accounts {

    /** An account without anything for somebody who never had one. */
    Account of(PersonId person);

    /** Replaces the password and ends all sessions; answers with the new stamp. */
    int setPassword(PersonId person, String encoded, Optional<Instant> oneTimeUntil, Instant now);

    /** Ends all sessions of a person; answers with the new stamp. */
    int endSessions(PersonId person);

    /** Whether anybody has ever signed in with a password or a passkey. */
    boolean hasAnybodySignedIn();
}
