package org.gongkai.publication;

import java.time.Instant;
import java.util.Optional;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;

/**
 * One version of an item as staff see it.
 *
 * @param number of the version, from 1
 * @param revision counts every save; what an editor's change is based on
 * @param sha256 of the contents; what a signature and a secrecy review bind to
 * @param section whose head takes part in the review
 * @param drafter who began it, with the name of then
 * @param scheduledFor from when it may be public; empty for at once
 * @param reason why it was sent back or taken back last
 * @param cause why there is a version after the first
 * @param closed why this version, once public, is no longer readable
 * @param publicSide of the whole item, whichever version it is
 */
public record Item(
        ItemId id,
        AgencyId agency,
        int number,
        ItemState state,
        int revision,
        ItemContent content,
        String sha256,
        Optional<SectionId> section,
        Drafter drafter,
        Instant startedAt,
        Instant changedAt,
        Optional<Instant> scheduledFor,
        Optional<Instant> publishedAt,
        Optional<String> reason,
        Optional<String> cause,
        Optional<String> closed,
        Optional<PublicSide> publicSide) {

    /** Who began a version; the person is empty for a program. */
    public record Drafter(Optional<PersonId> person, String name) {}

    /** What the ledger and the review know it by. */
    public Matter matter() {
        return id.matter();
    }
}
