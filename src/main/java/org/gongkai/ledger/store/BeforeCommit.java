package org.gongkai.ledger.store;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Writes a transaction's entries as the last thing before its commit: the chain's head, which all acts of the agency wait for, is held for the
 * commit alone and not for the whole act. A failure here rolls the act back.
 */
@Component
class BeforeCommit implements TransactionExecutionListener {

    private final EntryRows rows;

    BeforeCommit(EntryRows rows) {
        this.rows = rows;
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        PendingEntries.found().ifPresent(entries -> rows.add(entries.taken()));
    }
}
