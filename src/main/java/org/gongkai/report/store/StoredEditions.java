package org.gongkai.report.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.EditionStatus;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that reads editions. */
@Component
final class StoredEditions implements Editions {

    static final String SELECT = "select * from report.edition ";

    static final String OF_REPORT = "where agency_id = ? and year = ? and kind = ? ";

    private final JdbcClient database;

    StoredEditions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Edition> find(EditionId id) {
        return database.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(EditionRow::read)
                .optional();
    }

    @Override
    public Optional<Edition> newest(AgencyId agency, int year, ReportKind kind) {
        return database.sql(SELECT + OF_REPORT + "order by number desc limit 1")
                .params(agency.value(), year, kind.name())
                .query(EditionRow::read)
                .optional();
    }

    @Override
    public Optional<Edition> newestFiled(AgencyId agency, int year, ReportKind kind) {
        return database.sql(SELECT + OF_REPORT + "and state = any(?) order by number desc limit 1")
                .params(agency.value(), year, kind.name(), DeskState.withSupervisor())
                .query(EditionRow::read)
                .optional();
    }

    @Override
    public List<Edition> all(AgencyId agency, int year, ReportKind kind) {
        return database.sql(SELECT + OF_REPORT + "order by number")
                .params(agency.value(), year, kind.name())
                .query(EditionRow::read)
                .list();
    }

    @Override
    public List<Edition> of(AgencyId agency) {
        return database.sql("""
                select distinct on (year, kind) * from report.edition
                where agency_id = ? order by year desc, kind desc, number desc
                """).param(agency.value()).query(EditionRow::read).list();
    }

    @Override
    public List<EditionStatus> statuses(int year, ReportKind kind, Collection<AgencyId> agencies) {
        return database.sql("""
                select distinct on (agency_id) id, agency_id, year, kind, number, state, version, blocking, unexplained, notes,
                       filed_at, first_filed_at, changed_at
                from report.edition
                where year = ? and kind = ? and agency_id = any(?)
                order by agency_id, number desc
                """)
                .params(
                        year,
                        kind.name(),
                        agencies.stream().map(AgencyId::value).toArray(Long[]::new))
                .query(EditionRow::status)
                .list();
    }

    @Override
    public List<Change> changes(EditionId id) {
        return database.sql("""
                select version, place, before, after, actor, at from report.edition_change
                where edition_id = ? order by version desc, place
                """)
                .param(id.value())
                .query((row, number) -> new Change(
                        row.getInt("version"),
                        new Place(row.getString("place")),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("actor"),
                        EditionRow.instant(row, "at").orElseThrow()))
                .list();
    }
}
