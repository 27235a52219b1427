package org.gongkai.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;

/** An item in a public list: what the law has a catalogue show, index, name, summary and day of writing (条例 Art. 12). */
public record PublishedLine(
        ItemId id,
        AgencyId agency,
        ColumnId column,
        ItemKind kind,
        String title,
        Optional<String> summary,
        Optional<String> documentNumber,
        LocalDate writtenOn,
        String language,
        IndexNumber index,
        Optional<Validity> validity,
        Instant publishedAt) {}
