package org.gongkai.publication.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.SectionId;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemKind;

/**
 * A bulk import.
 *
 * @param name as the public or the operator named what was handed in
 * @param column where rows go that name none
 * @param itemKind what rows become that do not say
 * @param formerCodes that the agency had before; index numbers may begin with them
 * @param taken rows read so far, of them accepted and refused
 * @param reached number of the last row that the present work is through with
 * @param content SHA-256 over all rows that became items; empty before
 */
public record ImportBatch(
        ImportId id,
        AgencyId agency,
        String name,
        ImportKind kind,
        Source source,
        ColumnId column,
        ItemKind itemKind,
        Set<String> formerCodes,
        ImportState state,
        int taken,
        int accepted,
        int refused,
        int reached,
        int published,
        Optional<String> trouble,
        Optional<String> content,
        Item.Drafter drafter,
        Optional<SectionId> section,
        Instant startedAt,
        Instant changedAt) {

    /**
     * @param name SHA-256 of a stored file, or the name of a folder below {@code imports} of the data folder
     */
    public record Source(String name, boolean isStored) {}
}
