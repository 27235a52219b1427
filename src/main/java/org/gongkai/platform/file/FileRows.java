package org.gongkai.platform.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the store. */
@Component
class FileRows {

    private final JdbcClient database;
    private final Clock clock;

    FileRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else stores or removes the content of this address. */
    void lock(String sha256) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "file " + sha256)
                .query()
                .singleRow();
    }

    /** What was stored before keeps when and by whom it was first; it is young again for the removal of what nobody holds. */
    StoredFile enter(String sha256, long size, String mediaType, String by) {
        return database.sql("""
                insert into platform.stored_file (sha256, size, media_type, stored_at, stored_by, touched_at)
                values (:sha256, :size, :type, :now, :by, :now)
                on conflict (sha256) do update set touched_at = excluded.touched_at, media_type = excluded.media_type
                returning *
                """)
                .param("sha256", sha256)
                .param("size", size)
                .param("type", mediaType)
                .param("by", by)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(FileRows::file)
                .single();
    }

    Optional<StoredFile> find(String sha256) {
        return database.sql("select * from platform.stored_file where sha256 = ?")
                .param(sha256)
                .query(FileRows::file)
                .optional();
    }

    List<String> untouchedSince(Instant time, String after, int atMost) {
        return database.sql("""
                select sha256 from platform.stored_file
                where touched_at < :time and sha256 > :after order by sha256 limit :atMost
                """)
                .param("time", OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .param("after", after)
                .param("atMost", atMost)
                .query(String.class)
                .list();
    }

    /** @return whether the file is gone from the list and may go from the disk: it was not touched meanwhile, or was never entered */
    boolean remove(String sha256, Instant untouchedSince) {
        database.sql("delete from platform.stored_file where sha256 = ? and touched_at < ?")
                .params(sha256, OffsetDateTime.ofInstant(untouchedSince, ZoneOffset.UTC))
                .update();
        return find(sha256).isEmpty();
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("media_type"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getString("stored_by"));
    }
}
