package org.gongkai.ledger.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Entry;
import org.gongkai.ledger.Ledger;
import org.gongkai.organisation.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps entries until the act is about to be committed, where {@link BeforeCommit} writes them. */
@Component
class StoredLedger implements Ledger {

    private final Clock clock;

    StoredLedger(Clock clock) {
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Actor actor, Act act) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PendingEntries.ofThisTransaction().add(new PendingEntry(at, Entry.By.of(actor), act));
    }
}
