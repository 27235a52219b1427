package org.gongkai.calendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.calendar.Recalculation;
import org.gongkai.calendar.Recalculations.Moved;
import org.gongkai.calendar.model.RecalculationBook;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of recalculations. */
@Component
final class StoredRecalculations implements RecalculationBook {

    private static final String SELECT = """
            select r.*, a.year, a.version,
                   array(select person_id from calendar.notice n where n.recalculation_id = r.id order by person_id) as concerned
            from calendar.recalculation r join calendar.announcement a on a.id = r.announcement_id
            """;

    private final JdbcClient database;

    StoredRecalculations(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(long announcement, Moved moved, Instant at) {
        var id = database.sql("""
                insert into calendar.recalculation (announcement_id, agency_id, matter_kind, matter_id, title, what, path,
                                                    due_before, due_after, at)
                values (:announcement, :agency, :kind, :matter, :title, :what, :path, :before, :after, :at) returning id
                """)
                .param("announcement", announcement)
                .param("agency", moved.agency().value())
                .param("kind", moved.matter().kind())
                .param("matter", moved.matter().id())
                .param("title", moved.title())
                .param("what", moved.what())
                .param("path", moved.path())
                .param("before", moved.before().orElse(null))
                .param("after", moved.after().orElse(null))
                .param("at", utc(at))
                .query(Long.class)
                .single();
        database.sql("insert into calendar.notice (recalculation_id, person_id) select ?, unnest(?::bigint[])")
                .params(id, ids(moved.concerned().stream().map(PersonId::value).toList()))
                .update();
    }

    @Override
    public List<Recalculation> of(long announcement) {
        return database.sql(SELECT + "where r.announcement_id = ? order by r.id")
                .param(announcement)
                .query(StoredRecalculations::recalculation)
                .list();
    }

    @Override
    public List<Recalculation> of(Set<AgencyId> agencies, int atMost, int offset) {
        return database.sql(SELECT + "where r.agency_id = any(?) order by r.id desc limit ? offset ?")
                .params(ids(agencies.stream().map(AgencyId::value).toList()), atMost, offset)
                .query(StoredRecalculations::recalculation)
                .list();
    }

    @Override
    public int count(Collection<AgencyId> agencies) {
        return database.sql("select count(*) from calendar.recalculation where agency_id = any(?)")
                .param(ids(agencies.stream().map(AgencyId::value).toList()))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Recalculation> unseen(PersonId person) {
        return database.sql(SELECT + """
                where r.id in (select recalculation_id from calendar.notice where person_id = ? and seen_at is null) order by r.id
                """)
                .param(person.value())
                .query(StoredRecalculations::recalculation)
                .list();
    }

    @Override
    public void see(PersonId person, Instant at) {
        database.sql("update calendar.notice set seen_at = ? where person_id = ? and seen_at is null")
                .params(utc(at), person.value())
                .update();
    }

    private static Recalculation recalculation(ResultSet row, int number) throws SQLException {
        var concerned = Arrays.stream((Long[]) row.getArray("concerned").getArray())
                .map(PersonId::new)
                .collect(Collectors.toSet());
        return new Recalculation(
                row.getLong("id"),
                row.getInt("year"),
                row.getInt("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Moved(
                        new AgencyId(row.getLong("agency_id")),
                        new Matter(row.getString("matter_kind"), row.getLong("matter_id")),
                        row.getString("title"),
                        row.getString("what"),
                        row.getString("path"),
                        Optional.ofNullable(row.getObject("due_before", LocalDate.class)),
                        Optional.ofNullable(row.getObject("due_after", LocalDate.class)),
                        concerned));
    }

    private static Long[] ids(List<Long> values) {
        return values.toArray(Long[]::new);
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
