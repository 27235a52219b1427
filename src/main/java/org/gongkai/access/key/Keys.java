package org.gongkai.access.key;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of keys. */
@Component
public class Keys {

    private final JdbcClient database;
    private final Agencies agencies;
    private final Clock clock;

    Keys(JdbcClient database, Agencies agencies, Clock clock) {
        this.database = database;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Who shows this key; empty for one that is unknown, expired or revoked, or whose agency has been closed. */
    public Optional<Actor> actor(String shown) {
        var today = LocalDate.now(clock);
        var key = Secret.of(shown)
                .flatMap(this::find)
                .filter(each -> each.isGood(today))
                .filter(each ->
                        agencies.find(each.agency()).filter(Agency::isOpen).isPresent());
        key.ifPresent(each -> used(each, today));
        return key.map(AccessKey::actor);
    }

    private Optional<AccessKey> find(Secret secret) {
        return database.sql("select * from access.key where secret_sha256 = ?")
                .param(secret.sha256())
                .query(this::key)
                .optional();
    }

    /** Written at most once a day, so that reading by a key stays reading. */
    private void used(AccessKey key, LocalDate today) {
        if (!key.lastUsedOn().equals(Optional.of(today))) {
            database.sql("update access.key set last_used_on = ? where id = ?")
                    .params(today, key.id())
                    .update();
        }
    }

    Optional<AccessKey> find(long id) {
        return database.sql("select * from access.key where id = ?")
                .param(id)
                .query(this::key)
                .optional();
    }

    /** Of all agencies, the newest first. */
    List<AccessKey> all() {
        return database.sql("select * from access.key order by id desc")
                .query(this::key)
                .list();
    }

    AccessKey add(
            AgencyId agency, String name, Post post, boolean subtree, Secret secret, PersonId by, LocalDate expiresOn) {
        var id = database.sql("""
                insert into access.key (agency_id, name, post, subtree, prefix, secret_sha256, made_by, made_at, expires_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
                .params(
                        agency.value(),
                        name,
                        post.name(),
                        subtree,
                        secret.prefix(),
                        secret.sha256(),
                        by.value(),
                        now(),
                        expiresOn)
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }

    /** False when it was revoked before. */
    boolean revoke(long id) {
        return database.sql("update access.key set revoked_at = ? where id = ? and revoked_at is null")
                        .params(now(), id)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private AccessKey key(ResultSet row, int number) throws SQLException {
        var agency = new AgencyId(row.getLong("agency_id"));
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new AccessKey(
                row.getLong("id"),
                agency,
                agencies.find(agency).orElseThrow().name(),
                row.getString("name"),
                Post.valueOf(row.getString("post")),
                row.getBoolean("subtree"),
                row.getString("prefix"),
                row.getObject("expires_on", LocalDate.class),
                Optional.ofNullable(revoked).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("last_used_on", LocalDate.class)));
    }
}
