package org.gongkai.publication.imports;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;

/** The bulk imports, read only. */
public interface ImportBatches {

    Optional<ImportBatch> find(ImportId id);

    /** Of an agency, the newest first. */
    List<ImportBatch> of(AgencyId agency, int atMost);

    /** Rows from a number on. */
    List<ImportRow> rows(ImportId id, int from, int atMost);

    /** Rows that were refused, from a number on. */
    List<ImportRow> refused(ImportId id, int from, int atMost);

    /** Whether somebody may see the import: whoever sees the agency's drafts. */
    Optional<ImportBatch> visible(Actor actor, ImportId id);
}
