package org.gongkai.publication.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Message;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of uploads. Every question names whose upload it is. */
@Component
class UploadRows {

    /** So long an upload may rest before it must be begun anew. */
    static final Duration LIFE = Duration.ofDays(2);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;

    UploadRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    static Optional<UUID> id(String words) {
        try {
            return Optional.of(UUID.fromString(words));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void begin(Actor actor, UUID id, String name, long size) {
        database.sql("""
                insert into publication.upload (id, person_id, name, size, begun_at, expires_at)
                values (:id, :person, :name, :size, :now, :end)
                """)
                .param("id", id)
                .param("person", person(actor))
                .param("name", name)
                .param("size", size)
                .param("now", now())
                .param("end", now().plus(LIFE))
                .update();
    }

    /** What somebody has begun and not finished. */
    List<Upload> unfinished(Actor actor) {
        return database.sql("""
                select * from publication.upload
                where person_id = :person and expires_at > :now and sha256 is null and refusal is null
                """)
                .param("person", person(actor))
                .param("now", now())
                .query(UploadRows::upload)
                .list();
    }

    Optional<Upload> find(Actor actor, UUID id) {
        return database.sql(
                        "select * from publication.upload where id = :id and person_id = :person and expires_at > :now")
                .param("id", id)
                .param("person", person(actor))
                .param("now", now())
                .query(UploadRows::upload)
                .optional();
    }

    void decide(UUID id, Taking taking) {
        switch (taking) {
            case Taking.Taken(var file, var name, var remarks) -> decide(id, file.sha256(), name, remarks, null);
            case Taking.Refused(var name, var why) -> decide(id, null, name, List.of(), why);
            case Taking.Unfinished unfinished -> throw new IllegalArgumentException("undecided");
            case Taking.Gone gone -> throw new IllegalArgumentException("undecided");
        }
    }

    private void decide(
            UUID id,
            @org.jspecify.annotations.Nullable String sha256,
            String name,
            List<Message> remarks,
            @org.jspecify.annotations.Nullable Message refusal) {
        database.sql("""
                update publication.upload set sha256 = :sha256, clean_name = :name, remarks = :remarks::jsonb,
                       refusal = :refusal::jsonb, expires_at = :end
                where id = :id
                """)
                .param("id", id)
                .param("sha256", sha256)
                .param("name", name)
                .param("remarks", JSON.writeValueAsString(remarks))
                .param("refusal", refusal == null ? null : JSON.writeValueAsString(refusal))
                .param("end", now().plus(LIFE))
                .update();
    }

    void prolong(UUID id) {
        database.sql("update publication.upload set expires_at = ? where id = ?")
                .params(now().plus(LIFE), id)
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from publication.upload where id = ?").param(id).update();
    }

    List<UUID> removeExpired() {
        return database.sql("delete from publication.upload where expires_at <= ? returning id")
                .param(now())
                .query(UUID.class)
                .list();
    }

    void noteCleaned(String original, String cleaned, List<String> removed) {
        database.sql("""
                insert into publication.cleaned_file (original, cleaned, removed, compared, cleaned_at)
                values (:original, :cleaned, string_to_array(:removed, ','), true, :now)
                on conflict do nothing
                """)
                .param("original", original)
                .param("cleaned", cleaned)
                .param("removed", String.join(",", removed))
                .param("now", now())
                .update();
    }

    /** A program with a key uploads nothing over several connections. */
    private static long person(Actor actor) {
        return actor.person().orElseThrow().value();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        var remarks = row.getString("remarks");
        var refusal = row.getString("refusal");
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getLong("size"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("sha256")),
                Optional.ofNullable(row.getString("clean_name")),
                remarks == null ? List.of() : Arrays.asList(JSON.readValue(remarks, Message[].class)),
                refusal == null ? Optional.empty() : Optional.of(JSON.readValue(refusal, Message.class)));
    }
}
