package org.gongkai.organisation.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.model.ImportFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of workbooks that wait. */
@Component
final class StoredImportFiles implements ImportFiles {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    StoredImportFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public UUID keep(Actor by, AgencyId agency, String fileName, byte[] content) {
        var now = clock.instant();
        database.sql("delete from organisation.import_file where at < ?")
                .param(at(now.minus(KEPT)))
                .update();
        var id = UUID.randomUUID();
        database.sql("""
                insert into organisation.import_file (id, person_id, agency_id, file_name, content, at)
                values (:id, :person, :agency, :name, :content, :at)
                """)
                .param("id", id)
                .param("person", by.person().map(PersonId::value).orElse(null))
                .param("agency", agency.value())
                .param("name", fileName)
                .param("content", content)
                .param("at", at(now))
                .update();
        return id;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public Optional<Kept> find(Actor by, UUID id) {
        return database.sql(
                        "select file_name, content from organisation.import_file where id = :id and person_id = :person")
                .param("id", id)
                .param("person", by.person().map(PersonId::value).orElse(null))
                .query((row, number) -> new Kept(row.getString("file_name"), row.getBytes("content")))
                .optional();
    }

    @Override
    public void forget(UUID id) {
        database.sql("delete from organisation.import_file where id = ?")
                .param(id)
                .update();
    }
}
