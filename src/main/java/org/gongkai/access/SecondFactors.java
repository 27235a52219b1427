package org.gongkai.access;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.PersonId;

/** Keys of one-time codes, and the codes to be used once where the telephone is lost. */
public interface SecondFactors {

    /** The key, sealed. */
    Optional<byte[]> keyOf(PersonId person);

    /** Replaces what was there before. */
    void put(PersonId person, byte[] sealedKey, long usedStep, List<byte[]> recoveryHashes);

    void drop(PersonId person);

    /** Takes the time step, unless that one or a later one has been taken: no code is good twice. */
    boolean take(PersonId person, long step);

    /** Takes a recovery code; false when there is none such, or it has been taken. */
    boolean takeRecovery(PersonId person, byte[] hash);

    int recoveryCodesLeft(PersonId person);

    void demand(PersonId person, boolean demanded);
}
