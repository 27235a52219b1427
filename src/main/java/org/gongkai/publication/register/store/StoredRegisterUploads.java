package org.gongkai.publication.register.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.publication.register.act.RegisterUploads;
import org.gongkai.publication.register.sheet.SheetColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of lists that wait. */
@Component
class StoredRegisterUploads implements RegisterUploads {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    StoredRegisterUploads(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public UUID keep(PersonId by, AgencyId agency, SheetColumns register, String name, byte[] content) {
        var now = clock.instant();
        database.sql("delete from publication.register_upload where at < ?")
                .param(Cells.utc(now.minus(KEPT)))
                .update();
        var id = UUID.randomUUID();
        database.sql("""
                insert into publication.register_upload (id, person_id, agency_id, register, name, content, at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(id, by.value(), agency.value(), register.name(), name, content, Cells.utc(now))
                .update();
        return id;
    }

    @Override
    public Optional<Upload> find(UUID id, PersonId by) {
        return database.sql("select * from publication.register_upload where id = ? and person_id = ? and at >= ?")
                .params(id, by.value(), Cells.utc(clock.instant().minus(KEPT)))
                .query((row, number) -> new Upload(
                        new AgencyId(row.getLong("agency_id")),
                        SheetColumns.valueOf(row.getString("register")),
                        row.getString("name"),
                        row.getBytes("content")))
                .optional();
    }

    @Override
    public void drop(UUID id) {
        database.sql("delete from publication.register_upload where id = ?")
                .param(id)
                .update();
    }
}
