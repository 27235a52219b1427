package org.gongkai.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.gongkai.access.Account;
import org.gongkai.access.Accounts;
import org.gongkai.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of accounts. */
@Component
final class StoredAccounts implements Accounts {

    private final JdbcClient database;

    StoredAccounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Account of(PersonId person) {
        return database.sql("select * from access.account where person_id = ?")
                .param(person.value())
                .query(StoredAccounts::account)
                .optional()
                .orElse(Account.empty(person));
    }

    @Override
    public int setPassword(PersonId person, String encoded, Optional<Instant> oneTimeUntil, Instant now) {
        return database.sql("""
                insert into access.account (person_id, password, password_at, one_time_until)
                values (:person, :password, :now, :until)
                on conflict (person_id) do update
                    set password = :password, password_at = :now, one_time_until = :until, stamp = access.account.stamp + 1
                returning stamp
                """)
                .param("person", person.value())
                .param("password", encoded)
                .param("now", time(now))
                .param("until", oneTimeUntil.map(StoredAccounts::time).orElse(null))
                .query(Integer.class)
                .single();
    }

    @Override
    public int endSessions(PersonId person) {
        return database.sql("""
                insert into access.account (person_id, stamp) values (?, 1)
                on conflict (person_id) do update set stamp = access.account.stamp + 1
                returning stamp
                """).param(person.value()).query(Integer.class).single();
    }

    @Override
    public boolean hasAnybodySignedIn() {
        return database.sql("select exists (select from access.known_browser)")
                .query(Boolean.class)
                .single();
    }

    static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new PersonId(row.getLong("person_id")),
                Optional.ofNullable(row.getString("password")),
                instant(row.getObject("one_time_until", OffsetDateTime.class)),
                row.getInt("stamp"),
                row.getBytes("second_factor") != null,
                row.getBoolean("second_factor_demanded"));
    }
}
