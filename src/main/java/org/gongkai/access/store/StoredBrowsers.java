package org.gongkai.access.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.gongkai.access.KnownBrowsers;
import org.gongkai.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of known browsers; a person has at most twenty, each for half a year after its last use. */
@Component
final class StoredBrowsers implements KnownBrowsers {

    private static final Duration KEPT = Duration.ofDays(180);
    private static final int MOST = 20;

    private final JdbcClient database;

    StoredBrowsers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean knows(PersonId person, String token) {
        return database.sql("""
                select exists (select from access.known_browser where person_id = ? and token_hash = sha256(?))
                """)
                .params(person.value(), bytes(token))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void remember(PersonId person, String token, Instant now) {
        database.sql("""
                insert into access.known_browser (person_id, token_hash, last_at) values (:person, sha256(:token), :now)
                on conflict (person_id, token_hash) do update set last_at = :now
                """)
                .param("person", person.value())
                .param("token", bytes(token))
                .param("now", StoredAccounts.time(now))
                .update();
        database.sql("""
                delete from access.known_browser where person_id = :person and (last_at < :old or token_hash not in (
                    select token_hash from access.known_browser where person_id = :person order by last_at desc limit :most))
                """)
                .param("person", person.value())
                .param("old", StoredAccounts.time(now.minus(KEPT)))
                .param("most", MOST)
                .update();
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }
}
