package org.gongkai.ledger;

import org.gongkai.organisation.Actor;

/** Where every act is written down, in the transaction that does it. */
public interface Ledger {

    /**
     * Adds the act to the end of its agency's chain; written, and given its number, when the transaction is committed.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction: an act and its entry stand or fall together
     */
    void append(Actor by, Act act);
}
