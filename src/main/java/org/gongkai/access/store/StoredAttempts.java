package org.gongkai.access.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.gongkai.access.Attempts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of counting. Subjects are hashed into a million buckets, so that no flood of names or addresses fills the disk. */
@Component
final class StoredAttempts implements Attempts {

    private static final int BUCKETS = 1 << 20;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    /** By how much attempts made at once may differ. Who would have to wait longer than the longest was counted by a clock that ran ahead. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    /** Waits one second after the first failure that is not free, then twice as long each time. */
    private static final String COUNT = """
            insert into access.attempt as a (kind, bucket, failures, last_at, closed_until)
            values (:kind, :bucket, 1, :now, :now)
            on conflict (kind, bucket) do update
                set failures = case when a.last_at > :forgotten then a.failures + 1 else 1 end,
                    last_at = :now,
                    closed_until = :now + make_interval(secs => case
                        when a.last_at <= :forgotten or a.failures + 1 < :free then 0
                        else least(power(2, least(a.failures + 1 - :free, 30)), :longest) end)
                where a.closed_until <= :now or a.closed_until > :never
            returning failures
            """;

    private final JdbcClient database;

    StoredAttempts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Attempt begin(Kind kind, String subject, Instant now) {
        return database.sql(COUNT)
                .param("kind", kind.key())
                .param("bucket", bucket(kind, subject))
                .param("now", StoredAccounts.time(now))
                .param("forgotten", StoredAccounts.time(now.minus(FORGOTTEN_AFTER)))
                .param("free", kind.free())
                .param("longest", LONGEST.toSeconds())
                .param("never", StoredAccounts.time(now.plus(LONGEST).plus(AT_ONCE)))
                .query(Integer.class)
                .optional()
                .<Attempt>map(Attempt.Allowed::new)
                .orElseGet(() -> new Attempt.TooEarly(left(kind, subject, now)));
    }

    private Duration left(Kind kind, String subject, Instant now) {
        return database.sql("select closed_until from access.attempt where kind = ? and bucket = ?")
                .params(kind.key(), bucket(kind, subject))
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(until -> Duration.between(now, until.toInstant()))
                .filter(Duration::isPositive)
                .orElse(Duration.ofSeconds(1));
    }

    @Override
    public void succeeded(Kind kind, String subject) {
        var sql = switch (kind) {
            case ADDRESS ->
                "update access.attempt set failures = greatest(failures - 1, 0), closed_until = last_at where kind = ? and bucket = ?";
            case NAME, BROWSER, CODE -> "delete from access.attempt where kind = ? and bucket = ?";
        };
        database.sql(sql).params(kind.key(), bucket(kind, subject)).update();
    }

    private static int bucket(Kind kind, String subject) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((kind.key() + ":" + subject).getBytes(StandardCharsets.UTF_8));
            return Math.floorMod(ByteBuffer.wrap(digest).getInt(), BUCKETS);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
