package org.gongkai.publication.imports;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;

/** The bulk imports, read only. */
public interface ImportBatches {

    Optional<ImportBatch> find(ImportId id);

    /** Of an agency, the newest first. */
    List<ImportBatch> of(AgencyId agency, int atMost);

    /** Rows from a number on. */
    List<ImportRow> rows(ImportId id, int from, int atMost);

    /** Rows that became items, or are to, after so many of them. */
    List<ImportRow> accepted(ImportId id, int offset, int atMost);

    /** Rows that were refused, from a number on. */
    List<ImportRow> refused(ImportId id, int from, int atMost);

    /** Items still drafts whose secrecy review on their present contents is missing, in order. */
    List<ItemId> unscreened(ImportId id, int atMost);

    /** How many they are. */
    long unscreened(ImportId id);

    /** Empty alike for an import that does not exist and for one of an agency whose drafts the actor does not see. */
    Optional<ImportBatch> visible(Actor actor, ImportId id);
}
