package org.gongkai.publication.register.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpDecision;
import org.gongkai.publication.register.CleanUpId;
import org.gongkai.publication.register.RegisteredDocument;

/** The clean-ups as the acts write them, within an act's transaction. */
public interface CleanUpRows {

    CleanUpId start(Actor actor, AgencyId agency, LocalDate asAt, List<RegisteredDocument> documents, Instant now);

    /** Nobody else changes it until the transaction ends. */
    Optional<CleanUp> lock(CleanUpId id);

    void decide(Actor actor, CleanUpId id, int position, CleanUpDecision decision, String reason, Instant now);

    void drafted(CleanUpId id, ItemId announcement);

    void published(CleanUpId id, LocalDate on);

    /** The announcement is public no more. */
    void takenBack(CleanUpId id);

    /** Decisions may be changed again, and another announcement be made. */
    void reopen(CleanUpId id);

    void cancel(CleanUpId id, String reason);
}
