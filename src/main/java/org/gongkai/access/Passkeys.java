package org.gongkai.access;

import java.time.Instant;
import java.util.List;
import org.gongkai.organisation.PersonId;

/** The passkeys that people have added to their accounts. */
public interface Passkeys {

    List<Passkey> of(PersonId person);

    /** Whether there was such a passkey of that person. */
    boolean remove(PersonId person, String id);

    /**
     * One passkey.
     *
     * @param id as browsers write it, in letters and digits
     * @param label as its owner calls it
     */
    record Passkey(String id, String label, Instant createdAt, Instant usedAt) {}
}
