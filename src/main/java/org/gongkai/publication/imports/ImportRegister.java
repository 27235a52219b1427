package org.gongkai.publication.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.SectionId;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemKind;

/** The bulk imports as acts and work write them, within a transaction. */
public interface ImportRegister {

    ImportBatch start(NewBatch batch, Instant now);

    Optional<ImportBatch> lock(ImportId id);

    /** The next one that a process has to work at. */
    Optional<ImportId> atWork();

    /** Adds rows as they were read. */
    void read(ImportBatch batch, List<ReadRow> rows, Instant now);

    /** Makes drafts of the rows after the one reached; how far that went. */
    int create(ImportBatch batch, int rows, Instant now);

    void move(ImportBatch batch, ImportState to, Instant now);

    void broken(ImportBatch batch, String trouble, Instant now);

    /** SHA-256 over the hashes of all rows that became items, in order. */
    String seal(ImportBatch batch, Instant now);

    void outcome(ImportBatch batch, ImportRow row, ImportRow.Outcome outcome, Instant now);

    void reached(ImportBatch batch, int number, Instant now);

    /** The batches that an item came with, where it still is what it was then. */
    List<ImportBatch> cameWith(Item item);

    record NewBatch(
            AgencyId agency,
            String name,
            ImportKind kind,
            ImportBatch.Source source,
            ColumnId column,
            ItemKind itemKind,
            Set<String> formerCodes,
            Item.Drafter drafter,
            Optional<SectionId> section) {}
}
