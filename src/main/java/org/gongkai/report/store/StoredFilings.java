package org.gongkai.report.store;

import java.util.Collection;
import java.util.List;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.EditionStatus;
import org.gongkai.report.desk.Filings;
import org.gongkai.report.desk.ReportKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what was filed to whom. */
@Component
final class StoredFilings implements Filings {

    private final JdbcClient database;

    StoredFilings(JdbcClient database) {
        this.database = database;
    }

    /** Mostly nobody files elsewhere: agency by agency, so that no plan reads the year of the whole country to find that out. */
    @Override
    public List<EditionStatus> filedTo(
            Collection<AgencyId> offices, int year, ReportKind kind, Collection<AgencyId> except) {
        return database.sql("""
                with elsewhere as materialized (
                    select agency_id from report.edition where filed_to = any(?) and year = ? and kind = ?
                    except select unnest(?::bigint[]))
                select newest.* from elsewhere cross join lateral (
                    select id, agency_id, year, kind, number, state, version, blocking, unexplained, notes,
                           filed_at, first_filed_at, changed_at
                    from report.edition
                    where agency_id = elsewhere.agency_id and year = ? and kind = ?
                    order by number desc limit 1) newest
                """)
                .params(numbers(offices), year, kind.name(), numbers(except), year, kind.name())
                .query(EditionRow::status)
                .list();
    }

    private static Long[] numbers(Collection<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::value).toArray(Long[]::new);
    }
}
