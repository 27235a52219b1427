package org.gongkai.bench;

import java.sql.Array;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.gongkai.Gongkai;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.AggregateParts;
import org.gongkai.report.desk.Part;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Rollup;
import org.gongkai.supervision.Boards;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The board of a province of 2,000 agencies and its aggregate, against bare SQL that reads the same rows, while the table grows. */
final class BoardAgainstSql {

    private static final int YEAR = FiledReports.LAST_YEAR;
    private static final int PROVINCES = 20;
    private static final int YEARS = 5;

    /** Enough for both to be compiled; a site makes boards for months on end. */
    private static final int WARM_UPS = 25;

    private static final int ROUNDS = 21;

    private static final String BOARD = """
            select a.*, e.*
            from organisation.agency a
            left join lateral (
                select id as edition, number, state, version as of_version, blocking, unexplained, notes, filed_at, first_filed_at, changed_at
                from report.edition e
                where e.year = ? and e.kind = 'OWN' and e.agency_id = a.id order by number desc limit 1) e on true
            where a.path @> array[?::bigint] and a.closed_on is null
            order by cardinality(a.path), a.name collate "zh-x-icu"
            """;

    private static final String AGGREGATE = """
            select e.agency_id, e.agency_name, e.kind, e.content, e.proactive_format, e.requests_format, e.counts, e.cells
            from organisation.agency a join report.edition e on e.agency_id = a.id
            where a.path @> array[?::bigint] and e.year = ? and e.kind = 'OWN'
            """;

    private BoardAgainstSql() {}

    static void main() throws Exception {
        try (var site = SpringApplication.run(Gongkai.class)) {
            var reports = new FiledReports(TableOwner.of(site));
            var government = reports.province(0);
            reports.year(government, YEAR);
            reports.settle();
            compare(site, government, FiledReports.AGENCIES);
            for (var year = YEAR - YEARS + 1; year < YEAR; year++) {
                reports.year(government, year);
            }
            for (var number = 1; number < PROVINCES; number++) {
                var other = reports.province(number);
                for (var year = YEAR - YEARS + 1; year <= YEAR; year++) {
                    reports.year(other, year);
                }
            }
            reports.settle();
            compare(site, government, PROVINCES * YEARS * FiledReports.AGENCIES);
        }
    }

    private static void compare(ConfigurableApplicationContext site, long government, int filed) throws Exception {
        var top = site.getBean(Agencies.class).find(new AgencyId(government)).orElseThrow();
        var boards = site.getBean(Boards.class);
        var parts = site.getBean(AggregateParts.class);
        var source = site.getBean(DataSource.class);
        var of = " of 2,000 agencies, %,d filed reports".formatted(filed);
        new Rounds(WARM_UPS, ROUNDS)
                .compare(
                        "board" + of,
                        "board with its counts",
                        () -> boards.of(top, YEAR, ReportKind.OWN).counts().filed(),
                        "the same rows by bare SQL",
                        () -> read(source, BOARD, YEAR, government),
                        2);
        new Rounds(WARM_UPS, ROUNDS)
                .compare(
                        "aggregate" + of,
                        "parts read and added up",
                        () -> Rollup.sum(
                                        MadeReports.FORM,
                                        parts.now(top, YEAR).there().stream()
                                                .map(Part::figures)
                                                .toList())
                                .hashCode(),
                        "the same rows by bare SQL",
                        () -> read(source, AGGREGATE, government, YEAR),
                        2);
    }

    /** Every column of every row, as a program gets it that makes nothing of it. */
    private static long read(DataSource source, String sql, Object... parameters) throws SQLException {
        var kept = 0L;
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (var column = 1; column <= columns; column++) {
                        var value = rows.getObject(column);
                        kept += value instanceof Array array
                                ? ((Object[]) array.getArray()).length
                                : value == null ? 0 : 1;
                    }
                }
            }
        }
        return kept;
    }
}
