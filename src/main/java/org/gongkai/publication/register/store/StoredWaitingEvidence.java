package org.gongkai.publication.register.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.organisation.PersonId;
import org.gongkai.publication.register.EvidenceFile;
import org.gongkai.publication.register.act.WaitingEvidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of evidence that waits for its form. */
@Component
class StoredWaitingEvidence implements WaitingEvidence {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    StoredWaitingEvidence(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public UUID keep(PersonId by, EvidenceFile file) {
        var now = clock.instant();
        database.sql("delete from publication.waiting_evidence where at < ?")
                .param(Cells.utc(now.minus(KEPT)))
                .update();
        var id = UUID.randomUUID();
        database.sql("""
                insert into publication.waiting_evidence (id, person_id, file_sha256, file_name, at) values (?, ?, ?, ?, ?)
                """)
                .params(id, by.value(), file.sha256(), file.name(), Cells.utc(now))
                .update();
        return id;
    }

    @Override
    public Optional<EvidenceFile> find(UUID id, PersonId by) {
        return database.sql("select * from publication.waiting_evidence where id = ? and person_id = ? and at >= ?")
                .params(id, by.value(), Cells.utc(clock.instant().minus(KEPT)))
                .query((row, number) -> new EvidenceFile(row.getString("file_sha256"), row.getString("file_name")))
                .optional();
    }
}
