package org.gongkai.calendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.calendar.Announcement;
import org.gongkai.calendar.Announcement.Origin;
import org.gongkai.calendar.model.AnnouncementBook;
import org.gongkai.law.HolidayArrangement;
import org.gongkai.law.SpecialDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of announcements. */
@Component
final class StoredAnnouncements implements AnnouncementBook {

    private final JdbcClient database;

    StoredAnnouncements(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void lock() {
        database.sql("select pg_advisory_xact_lock(hashtext('gongkai calendar'))")
                .query()
                .singleRow();
    }

    /** Number of the newest announcement, 0 for none: what tells that something has changed. */
    long newest() {
        return database.sql("select coalesce(max(id), 0) from calendar.announcement")
                .query(Long.class)
                .single();
    }

    @Override
    public List<Announcement> all() {
        var days = database
                .sql("select * from calendar.special_day order by announcement_id, day")
                .query((row, number) -> Map.entry(row.getLong("announcement_id"), day(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return database.sql("select * from calendar.announcement order by year desc, version desc")
                .query((row, number) -> announcement(row, days.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    @Override
    public Announcement add(Entry entry) {
        var id = database.sql("""
                insert into calendar.announcement (year, version, document_number, announced_on, remark, origin, entered_by, entered_at)
                values (:year, :version, :document, :announced, :remark, :origin, :by, :at) returning id
                """)
                .param("year", entry.arrangement().year())
                .param("version", entry.version())
                .param("document", entry.documentNumber().orElse(null))
                .param("announced", entry.announcedOn())
                .param("remark", entry.remark().orElse(null))
                .param("origin", entry.origin().name())
                .param("by", entry.enteredBy())
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .query(Long.class)
                .single();
        addDays(id, entry.arrangement().days());
        return new Announcement(
                id,
                entry.version(),
                entry.arrangement(),
                entry.documentNumber(),
                entry.announcedOn(),
                entry.remark(),
                entry.origin(),
                entry.enteredBy(),
                entry.at());
    }

    private void addDays(long id, List<SpecialDay> days) {
        database.sql("""
                insert into calendar.special_day (announcement_id, day, kind, name)
                select :id, * from unnest(:days::date[], :kinds::text[], :names::text[])
                """)
                .param("id", id)
                .param("days", days.stream().map(day -> day.date().toString()).toArray(String[]::new))
                .param("kinds", days.stream().map(day -> day.kind().name()).toArray(String[]::new))
                .param("names", days.stream().map(SpecialDay::name).toArray(String[]::new))
                .update();
    }

    private static SpecialDay day(ResultSet row) throws SQLException {
        return new SpecialDay(
                row.getObject("day", LocalDate.class),
                SpecialDay.Kind.valueOf(row.getString("kind")),
                row.getString("name"));
    }

    private static Announcement announcement(ResultSet row, List<SpecialDay> days) throws SQLException {
        return new Announcement(
                row.getLong("id"),
                row.getInt("version"),
                new HolidayArrangement(row.getInt("year"), days),
                Optional.ofNullable(row.getString("document_number")),
                row.getObject("announced_on", LocalDate.class),
                Optional.ofNullable(row.getString("remark")),
                Origin.valueOf(row.getString("origin")),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }
}
