package org.gongkai.access.act;

import java.time.Duration;
import org.gongkai.organisation.PersonId;

/** What an attempt to sign in comes to. */
public sealed interface SignInOutcome {

    /** @param stamp of the account, for the session to carry */
    record Proven(PersonId person, int stamp) implements SignInOutcome {}

    /** The password is right, but a code is asked for as well. */
    record CodeNeeded(PersonId person, int stamp) implements SignInOutcome {}

    /** Why is not said: the same for a wrong name, a wrong password, somebody who has left. */
    record Refused() implements SignInOutcome {}

    /** Too many failures; nothing was looked at. */
    record TooEarly(Duration left) implements SignInOutcome {}
}
