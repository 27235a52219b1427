package org.gongkai.report.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.FileFormat;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.SourceFile;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of published reports. */
@Component
final class StoredReports implements PublishedReports {

    private static final String SOURCE = """
             r.*, s.format as source_format
            from report.report r
            join report.source_file s on s.sha256 = r.source_sha256
            """;

    /** Of each report the newest version. */
    private static final String NEWEST = "select distinct on (r.agency_id, r.year, r.kind)" + SOURCE;

    private static final String NEWEST_FIRST = " order by r.agency_id, r.year desc, r.kind desc, r.version desc";

    private final JdbcClient database;

    StoredReports(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<PublishedReport> find(AgencyId agency, int year, ReportKind kind) {
        return database.sql(NEWEST + " where r.agency_id = ? and r.year = ? and r.kind = ?" + NEWEST_FIRST)
                .params(agency.value(), year, kind.name())
                .query(ReportRow::read)
                .optional();
    }

    @Override
    public List<PublishedReport> versions(AgencyId agency, int year, ReportKind kind) {
        return database.sql(
                        "select" + SOURCE + " where r.agency_id = ? and r.year = ? and r.kind = ? order by r.version")
                .params(agency.value(), year, kind.name())
                .query(ReportRow::read)
                .list();
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
                select distinct on (year, agency_name collate "zh-x-icu", agency_id, kind)
                       agency_id, agency_name, year, kind, version, published_at
                """, selection, """
                order by year desc, agency_name collate "zh-x-icu", agency_id, kind desc, version desc
                limit :atMost offset :from
                """)
                .param("from", from)
                .param("atMost", atMost)
                .query(StoredReports::entry)
                .list();
    }

    @Override
    public int count(Selection selection) {
        return selected("select count(distinct (agency_id, year, kind))", selection, "")
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
        return newest("", Map.of("most", atMost));
    }

    @Override
    public List<Entry> newest(Collection<AgencyId> agencies, int atMost) {
        var ids = agencies.stream().map(AgencyId::value).toList();
        return newest("and agency_id in (:agencies)", Map.of("most", atMost, "agencies", ids));
    }

    private List<Entry> newest(String whose, Map<String, Object> parameters) {
        return database.sql("""
                select agency_id, agency_name, year, kind, version, published_at
                from report.report r
                where not exists (select from report.report n
                                  where n.agency_id = r.agency_id and n.year = r.year and n.kind = r.kind
                                    and n.version > r.version) %s
                order by published_at desc, id desc
                limit :most
                """.formatted(whose))
                .params(parameters)
                .query(StoredReports::entry)
                .list();
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
                .param(HexFormat.of().parseHex(sha256))
                .query(Boolean.class)
                .single();
    }

    @Override
    public PublishedReport add(
            AgencyId agency, Report report, List<Finding> findings, SourceFile source, byte[] content, Instant now) {
        return new NewReport(agency, report, findings, source, Optional.empty()).insert(database, content, now);
    }

    @Override
    public PublishedReport add(Edition edition, SourceFile source, byte[] content, Instant now) {
        return new NewReport(edition.agency(), edition.report(), edition.findings(), source, Optional.of(edition))
                .insert(database, content, now);
    }

    @Override
    public Optional<Entered> enteredFrom(EditionId edition) {
        return database.sql("""
                select s.* from report.source_file s
                join report.edition e on e.source_sha256 = s.sha256
                where e.id = ?
                """)
                .param(edition.value())
                .query((row, number) -> new Entered(
                        new SourceFile(
                                FileFormat.valueOf(row.getString("format")),
                                HexFormat.of().formatHex(row.getBytes("sha256"))),
                        row.getBytes("content")))
                .optional();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new AgencyId(row.getLong("agency_id")),
                row.getString("agency_name"),
                row.getInt("year"),
                ReportKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
