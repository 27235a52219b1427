package org.gongkai.publication.register.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.Validity;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.EntryId;
import org.gongkai.publication.register.ValidityChange.Cause;

/** The register of documents as the acts write it, within an act's transaction. */
public interface DocumentRows {

    /** Nobody else writes an agency's registers until the transaction ends. */
    void lock(AgencyId agency);

    EntryId enter(Actor actor, AgencyId agency, NewDocument document, Instant now);

    void cancel(Actor actor, EntryId id, String reason, Instant now);

    void change(Actor actor, AgencyId agency, DocumentKey key, Change change, Instant now);

    /** The title note that stands instead of the one made up; empty takes it away. */
    void titleNote(Actor actor, ItemId id, Optional<String> text, Instant now);

    /** A change to be recorded; see {@link org.gongkai.publication.register.ValidityChange}. */
    record Change(
            Validity validity, LocalDate effectiveOn, Cause cause, Optional<ItemId> by, Optional<String> reason) {}
}
