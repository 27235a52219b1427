package org.gongkai.supervision.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.supervision.Uploads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The SQL of files that are being looked at. */
@Component
class StoredUploads implements Uploads {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    StoredUploads(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public UUID keep(PersonId by, AgencyId agency, int year, String name, byte[] content) {
        var id = UUID.randomUUID();
        database.sql(
                        "insert into supervision.upload (id, agency_id, year, person_id, name, content, at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, agency.value(), year, by.value(), name, content, StoredSupervision.utc(clock.instant()))
                .update();
        return id;
    }

    @Override
    public Optional<Upload> find(UUID id, PersonId by) {
        return database.sql(
                        "select agency_id, year, name, content from supervision.upload where id = ? and person_id = ?")
                .params(id, by.value())
                .query((row, number) -> new Upload(
                        new AgencyId(row.getLong("agency_id")),
                        row.getInt("year"),
                        row.getString("name"),
                        row.getBytes("content")))
                .optional();
    }

    @Override
    public void drop(UUID id) {
        database.sql("delete from supervision.upload where id = ?").param(id).update();
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "supervision.uploads")
    void dropOld() {
        database.sql("delete from supervision.upload where at < ?")
                .param(StoredSupervision.utc(clock.instant().minus(KEPT)))
                .update();
    }
}
