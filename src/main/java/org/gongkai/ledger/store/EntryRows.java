package org.gongkai.ledger.store;

import java.util.HexFormat;
import java.util.List;
import org.gongkai.ledger.chain.Digest;
import org.gongkai.ledger.chain.EntryRow;
import org.gongkai.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that adds entries: one round trip, however many there are; the database itself gives each its number and hash. */
@Component
class EntryRows {

    private static final String ADD = """
            insert into ledger.entry (agency_id, at, person_id, actor, actor_agency, posts, instead_of, act, matter_kind, matter_id,
                                      version, content, reason, details, digest)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            """;

    private final JdbcTemplate database;

    EntryRows(JdbcTemplate database) {
        this.database = database;
    }

    void add(List<PendingEntry> entries) {
        if (!entries.isEmpty()) {
            database.batchUpdate(ADD, entries.stream().map(EntryRows::row).toList());
        }
    }

    private static @Nullable Object[] row(PendingEntry entry) {
        var by = entry.by();
        var act = entry.act();
        return new @Nullable Object[] {
            act.agency().value(),
            EntryRow.moment(entry.at()),
            by.person().map(PersonId::value).orElse(null),
            by.name(),
            by.agency(),
            by.posts(),
            act.insteadOf().orElse(null),
            act.name(),
            act.matter().kind(),
            act.matter().id(),
            act.version().isPresent() ? act.version().getAsInt() : null,
            act.content().map(HexFormat.of()::parseHex).orElse(null),
            act.reason().orElse(null),
            JsonMapper.shared().writeValueAsString(act.details()),
            Digest.of(entry.at(), by, act)
        };
    }
}
