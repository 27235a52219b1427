package org.gongkai.report.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.ReportId;
import org.gongkai.report.SourceFile;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of published reports. */
@Component
final class StoredReports implements PublishedReports {

    /** Of each agency and year the newest version. */
    private static final String NEWEST = """
            select distinct on (r.agency_id, r.year) r.*, s.format as source_format
            from report.report r
            join report.source_file s on s.sha256 = r.source_sha256
            """;

    private static final String NEWEST_FIRST = " order by r.agency_id, r.year desc, r.version desc";

    private final JdbcClient database;

    StoredReports(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<PublishedReport> find(AgencyId agency, int year) {
        return database.sql(NEWEST + " where r.agency_id = ? and r.year = ?" + NEWEST_FIRST)
                .params(agency.value(), year)
                .query(ReportRow::read)
                .optional();
    }

    @Override
    public List<PublishedReport> of(AgencyId agency) {
        return database.sql(NEWEST + " where r.agency_id = ?" + NEWEST_FIRST)
                .param(agency.value())
                .query(ReportRow::read)
                .list();
    }

    @Override
    public List<Entry> list(Selection selection, int from, int atMost) {
        return selected("""
                select distinct on (year, agency_name collate "zh-x-icu", agency_id)
                       agency_id, agency_name, year, version, published_at
                """, selection, """
                order by year desc, agency_name collate "zh-x-icu", agency_id, version desc
                limit :atMost offset :from
                """)
                .param("from", from)
                .param("atMost", atMost)
                .query(StoredReports::entry)
                .list();
    }

    @Override
    public int count(Selection selection) {
        return selected("select count(distinct (agency_id, year))", selection, "")
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec selected(String what, Selection selection, String order) {
        return database.sql(what + """
                from report.report
                where (:name = '' or position(:name in agency_name) > 0) and (:year = 0 or year = :year)
                """ + order)
                .param("name", selection.agencyName())
                .param("year", selection.year().orElse(0));
    }

    @Override
    public List<Entry> newest(int atMost) {
        return database.sql("""
                select agency_id, agency_name, year, version, published_at
                from report.report r
                where not exists (select from report.report n
                                  where n.agency_id = r.agency_id and n.year = r.year and n.version > r.version)
                order by published_at desc, id desc
                limit ?
                """).param(atMost).query(StoredReports::entry).list();
    }

    @Override
    public List<Integer> years() {
        return database.sql("select distinct year from report.report order by year desc")
                .query(Integer.class)
                .list();
    }

    @Override
    public boolean isKnown(String sha256) {
        return database.sql("select exists (select from report.report where source_sha256 = ?)")
                .param(bytes(sha256))
                .query(Boolean.class)
                .single();
    }

    @Override
    public PublishedReport add(
            AgencyId agency, Report report, List<Finding> findings, SourceFile source, byte[] content, Instant now) {
        keep(source, content);
        var row = ReportRow.of(report, findings);
        var year = report.year().orElseThrow();
        var added = database.sql("""
                insert into report.report (agency_id, agency_name, year, version, published_at, source_sha256,
                                           proactive_format, requests_format, counts, cells, narrative, findings)
                select :agency, :name, :year, coalesce(max(version), 0) + 1, :now, :source,
                       :proactiveFormat, :requestsFormat, :counts, :cells::jsonb, :narrative::jsonb, :findings::jsonb
                from report.report where agency_id = :agency and year = :year
                returning id, version
                """)
                .param("agency", agency.value())
                .param("name", report.agency().orElseThrow())
                .param("year", year)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("source", bytes(source.sha256()))
                .param("proactiveFormat", row.proactiveFormat())
                .param("requestsFormat", row.requestsFormat())
                .param("counts", row.counts())
                .param("cells", row.cells())
                .param("narrative", row.narrative())
                .param("findings", row.findings())
                .query((result, number) -> new Added(new ReportId(result.getLong("id")), result.getInt("version")))
                .single();
        return new PublishedReport(added.id, agency, year, added.version, now, source, report, findings);
    }

    private record Added(ReportId id, int version) {}

    private void keep(SourceFile source, byte[] content) {
        database.sql("insert into report.source_file (sha256, format, content) values (?, ?, ?) on conflict do nothing")
                .params(bytes(source.sha256()), source.format().name(), content)
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new AgencyId(row.getLong("agency_id")),
                row.getString("agency_name"),
                row.getInt("year"),
                row.getInt("version"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private static byte[] bytes(String sha256) {
        return HexFormat.of().parseHex(sha256);
    }
}
