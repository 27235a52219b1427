package org.gongkai.supervision.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.supervision.Reminders;
import org.gongkai.supervision.act.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of reminders and notes. */
@Component
class StoredSupervision implements Register, Reminders {

    private final JdbcClient database;

    StoredSupervision(JdbcClient database) {
        this.database = database;
    }

    @Override
    public OptionalLong remind(
            AgencyId agency,
            int year,
            ReportKind kind,
            LocalDate day,
            Instant at,
            AgencyId office,
            String by,
            int letters) {
        var id = database.sql("""
                insert into supervision.reminder (agency_id, year, kind, on_day, at, office_id, sent_by, letters)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id
                """)
                .params(agency.value(), year, kind.name(), day, utc(at), office.value(), by, letters)
                .query(Long.class)
                .optional();
        return id.isPresent() ? OptionalLong.of(id.get()) : OptionalLong.empty();
    }

    @Override
    public Map<AgencyId, LocalDate> lastOf(int year, ReportKind kind, Collection<AgencyId> agencies) {
        var last = new LinkedHashMap<AgencyId, LocalDate>();
        database.sql("""
                select agency_id, max(on_day) as on_day from supervision.reminder
                where year = ? and kind = ? and agency_id = any(?) group by agency_id
                """)
                .params(
                        year,
                        kind.name(),
                        agencies.stream().map(AgencyId::value).toArray(Long[]::new))
                .query(row -> {
                    last.put(new AgencyId(row.getLong("agency_id")), row.getObject("on_day", LocalDate.class));
                });
        return last;
    }

    @Override
    public List<Sent> of(AgencyId agency, int year, ReportKind kind) {
        return database.sql("""
                select id, on_day, sent_by, letters from supervision.reminder
                where agency_id = ? and year = ? and kind = ? order by on_day desc
                """)
                .params(agency.value(), year, kind.name())
                .query((row, number) -> new Sent(
                        row.getLong("id"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("sent_by"),
                        row.getInt("letters")))
                .list();
    }

    @Override
    public List<Integer> daysBefore(AgencyId office) {
        return database.sql("select days_before from supervision.schedule where office_id = ?")
                .param(office.value())
                .query((row, number) -> days(row))
                .optional()
                .orElse(List.of());
    }

    @Override
    public void setDaysBefore(AgencyId office, List<Integer> days) {
        database.sql("""
                insert into supervision.schedule (office_id, days_before) values (?, ?)
                on conflict (office_id) do update set days_before = excluded.days_before
                """).params(office.value(), days.toArray(Integer[]::new)).update();
    }

    @Override
    public Map<AgencyId, List<Integer>> schedules() {
        var schedules = new LinkedHashMap<AgencyId, List<Integer>>();
        database.sql("select office_id, days_before from supervision.schedule order by office_id")
                .query(row -> {
                    schedules.put(new AgencyId(row.getLong("office_id")), days(row));
                });
        return schedules;
    }

    @Override
    public long note(AgencyId agency, int year, ReportKind kind, Instant at, String by, String text) {
        return database.sql("""
                insert into supervision.note (agency_id, year, kind, at, written_by, text) values (?, ?, ?, ?, ?, ?) returning id
                """)
                .params(agency.value(), year, kind.name(), utc(at), by, text)
                .query(Long.class)
                .single();
    }

    private static List<Integer> days(ResultSet row) throws SQLException {
        return Arrays.asList((Integer[]) row.getArray("days_before").getArray());
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
