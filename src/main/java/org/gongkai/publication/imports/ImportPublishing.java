package org.gongkai.publication.imports;

import java.time.Clock;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.act.PublishImported;
import org.springframework.stereotype.Component;

/** Publishes the items of a signed import, each by itself: with its own secrecy review, its own number, its own entry in the ledger. */
@Component
class ImportPublishing {

    private final ImportRegister register;
    private final ImportBatches batches;
    private final PublishImported publish;
    private final Clock clock;

    ImportPublishing(ImportRegister register, ImportBatches batches, PublishImported publish, Clock clock) {
        this.register = register;
        this.batches = batches;
        this.publish = publish;
        this.clock = clock;
    }

    /** The next rows after the one reached; the import is done when there are none. */
    void next(ImportBatch batch, int atMost) {
        var rows = batches.rows(batch.id(), batch.reached() + 1, atMost);
        if (rows.isEmpty()) {
            register.move(batch, ImportState.PUBLISHED, clock.instant());
            return;
        }
        for (var row : rows) {
            if (row.item().isPresent() && row.outcome().isEmpty()) {
                register.outcome(batch, row, outcome(row), clock.instant());
            }
        }
        register.reached(batch, rows.getLast().number(), clock.instant());
    }

    private ImportRow.Outcome outcome(ImportRow row) {
        return switch (publish.of(
                Actor.SYSTEM, row.item().orElseThrow(), row.sha256().orElseThrow())) {
            case PUBLISHED -> ImportRow.Outcome.PUBLISHED;
            case KEPT -> ImportRow.Outcome.KEPT;
            case CHANGED -> ImportRow.Outcome.CHANGED;
            case HELD -> ImportRow.Outcome.HELD;
        };
    }
}
