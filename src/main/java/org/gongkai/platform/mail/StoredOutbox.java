package org.gongkai.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gongkai.platform.Mail;
import org.gongkai.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of the outbox. */
@Component
class StoredOutbox implements Outbox {

    private final JdbcClient database;
    private final Clock clock;
    private final Delivery delivery;

    StoredOutbox(JdbcClient database, Clock clock, Delivery delivery) {
        this.database = database;
        this.clock = clock;
        this.delivery = delivery;
    }

    /** A letter whose next try is due, taken for this try. */
    record Taken(long id, Mail mail) {}

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Mail mail) {
        database.sql("""
                insert into platform.mail (recipient, subject, text, written_at, next_try_at)
                values (:to, :subject, :text, :now, :now)
                """)
                .param("to", mail.to())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("now", now())
                .update();
    }

    /** Two processes never take the same letter: the first moves its next try on. The delay doubles from a minute up to six hours. */
    Optional<Taken> take() {
        return database.sql("""
                update platform.mail
                set tries = tries + 1, next_try_at = :now + interval '1 minute' * least(power(2, least(tries, 10)), 360)
                where id = (select id from platform.mail
                            where sent_at is null and next_try_at <= :now
                            order by next_try_at, id limit 1 for update skip locked)
                returning id, recipient, subject, text
                """)
                .param("now", now())
                .query((row, number) -> new Taken(
                        row.getLong("id"),
                        new Mail(row.getString("recipient"), row.getString("subject"), row.getString("text"))))
                .optional();
    }

    void sent(long id) {
        database.sql("update platform.mail set sent_at = ?, trouble = null where id = ?")
                .params(now(), id)
                .update();
    }

    void failed(long id, String trouble) {
        database.sql("update platform.mail set trouble = ? where id = ?")
                .params(trouble, id)
                .update();
    }

    @Override
    public List<Waiting> waiting(int atMost) {
        return database.sql("select * from platform.mail where sent_at is null order by written_at, id limit ?")
                .param(atMost)
                .query(StoredOutbox::waiting)
                .list();
    }

    @Override
    public Count count() {
        return database.sql("""
                select count(*) filter (where sent_at is null) as waiting,
                       count(*) filter (where sent_at is null and trouble is not null) as in_trouble,
                       count(sent_at) as sent
                from platform.mail
                """)
                .query((row, number) ->
                        new Count(row.getLong("waiting"), row.getLong("in_trouble"), row.getLong("sent")))
                .single();
    }

    @Override
    public void tryAgain() {
        database.sql("update platform.mail set next_try_at = ? where sent_at is null")
                .param(now())
                .update();
    }

    @Override
    public boolean hasServer() {
        return delivery instanceof SmtpDelivery;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("subject"),
                instant(row, "written_at"),
                row.getInt("tries"),
                instant(row, "next_try_at"),
                Optional.ofNullable(row.getString("trouble")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
