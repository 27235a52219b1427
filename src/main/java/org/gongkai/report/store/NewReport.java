package org.gongkai.report.store;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.SourceFile;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Explanation;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A report that is to be published.
 *
 * @param edition the desk's edition that it was made from; empty for one that was taken in from a file
 */
record NewReport(AgencyId agency, Report report, List<Finding> findings, SourceFile source, Optional<Edition> edition) {

    /** As the next version of the same report. */
    PublishedReport insert(JdbcClient database, byte[] content, Instant now) {
        SourceFiles.keep(database, source, content);
        var row = ReportRow.of(report, findings);
        return database.sql("""
                with added as (
                insert into report.report (agency_id, agency_name, year, kind, version, published_at, source_sha256,
                                           proactive_format, requests_format, counts, cells, narrative, findings,
                                           edition_id, correction_reason, explanations)
                select :agency, :name, :year, :kind, coalesce(max(version), 0) + 1, :now, :source,
                       :proactiveFormat, :requestsFormat, :counts, :cells::jsonb, :narrative::jsonb, :findings::jsonb,
                       :edition, :correction, :explanations::jsonb
                from report.report where agency_id = :agency and year = :year and kind = :kind
                returning *)
                select added.*, :format as source_format from added
                """)
                .param("agency", agency.value())
                .param("name", report.agency().orElseThrow())
                .param("year", report.year().orElseThrow())
                .param("kind", kind().name())
                .param("now", EditionRow.utc(now))
                .param("source", HexFormat.of().parseHex(source.sha256()))
                .param("format", source.format().name())
                .param("proactiveFormat", row.proactiveFormat())
                .param("requestsFormat", row.requestsFormat())
                .param("counts", row.counts())
                .param("cells", row.cells())
                .param("narrative", row.narrative())
                .param("findings", row.findings())
                .param("edition", edition.map(each -> each.id().value()).orElse(null))
                .param("correction", edition.flatMap(Edition::correction).orElse(null))
                .param("explanations", EditionRow.write(explanations()))
                .query(ReportRow::read)
                .single();
    }

    private ReportKind kind() {
        return edition.map(Edition::kind).orElse(ReportKind.OWN);
    }

    private List<Explanation> explanations() {
        return edition.map(Edition::explanations).orElse(List.of());
    }
}
