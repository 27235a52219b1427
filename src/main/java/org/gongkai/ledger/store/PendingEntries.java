package org.gongkai.ledger.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The entries of one transaction; set aside while another one runs within it. */
final class PendingEntries implements TransactionSynchronization {

    private final List<PendingEntry> entries = new ArrayList<>();

    private PendingEntries() {}

    static PendingEntries ofThisTransaction() {
        return found().orElseGet(() -> {
            var made = new PendingEntries();
            made.resume();
            TransactionSynchronizationManager.registerSynchronization(made);
            return made;
        });
    }

    /** Empty when nothing has been entered. */
    static Optional<PendingEntries> found() {
        return Optional.ofNullable(
                (PendingEntries) TransactionSynchronizationManager.getResource(PendingEntries.class));
    }

    void add(PendingEntry entry) {
        entries.add(entry);
    }

    /**
     * Hands the entries over. Agencies come in a fixed order, since each one's chain stays locked until the end: two acts that write in the same
     * chains would otherwise wait for each other.
     */
    List<PendingEntry> taken() {
        var taken = entries.stream()
                .sorted(Comparator.comparingLong(PendingEntry::agency))
                .toList();
        entries.clear();
        return taken;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(PendingEntries.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(PendingEntries.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        suspend();
    }
}
