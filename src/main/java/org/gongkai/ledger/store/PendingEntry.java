package org.gongkai.ledger.store;

import java.time.Instant;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Entry;

/** An act that has been done but not yet been given its place in the chain. */
record PendingEntry(Instant at, Entry.By by, Act act) {

    long agency() {
        return act.agency().value();
    }
}
