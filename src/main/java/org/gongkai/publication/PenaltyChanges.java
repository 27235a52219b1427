package org.gongkai.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;

/** Decisions on penalties that have been changed since they were published. */
public interface PenaltyChanges {

    Optional<PenaltyChange> of(ItemId item);

    /** Those whose item is public still, the earliest first. */
    List<PenaltyChange> open(Collection<AgencyId> agencies);

    /** @throws org.springframework.transaction.IllegalTransactionStateException outside the transaction of an act */
    void record(AgencyId agency, PenaltyChange change);
}
