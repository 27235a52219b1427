package org.gongkai.access;

import java.time.Instant;
import org.gongkai.organisation.PersonId;

/** Browsers that people have signed in with; what others try elsewhere does not delay them there. */
public interface KnownBrowsers {

    boolean knows(PersonId person, String token);

    void remember(PersonId person, String token, Instant now);
}
