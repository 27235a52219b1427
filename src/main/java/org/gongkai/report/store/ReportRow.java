package org.gongkai.report.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.FileFormat;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.StoredJson;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.ReportId;
import org.gongkai.report.SourceFile;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.TableKind;

/** What a report's row holds of its contents; the JSON columns as text. */
record ReportRow(
        String proactiveFormat, String requestsFormat, Long[] counts, String cells, String narrative, String findings) {

    static ReportRow of(Report report, List<Finding> findings) {
        var figures = report.figures();
        return new ReportRow(
                report.form().table(TableKind.PROACTIVE).format().name(),
                report.form().table(TableKind.REQUESTS).format().name(),
                StoredFigures.counts(figures),
                StoredJson.write(StoredFigures.cells(figures)),
                StoredJson.write(StoredNarrative.of(report.narrative())),
                StoredFinding.write(findings));
    }

    static PublishedReport read(ResultSet row, int number) throws SQLException {
        var kind = ReportKind.valueOf(row.getString("kind"));
        return new PublishedReport(
                new ReportId(row.getLong("id")),
                new AgencyId(row.getLong("agency_id")),
                row.getInt("year"),
                kind,
                row.getInt("version"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                new SourceFile(
                        FileFormat.valueOf(row.getString("source_format")),
                        HexFormat.of().formatHex(row.getBytes("source_sha256"))),
                kind.titled(report(row)),
                Optional.ofNullable(row.getString("correction_reason")),
                EditionRow.explanations(row.getString("explanations")),
                StoredFinding.list(row.getString("findings")));
    }

    static Report report(ResultSet row) throws SQLException {
        var form = Form.of(
                Format.valueOf(row.getString("proactive_format")), Format.valueOf(row.getString("requests_format")));
        return Report.of(
                row.getString("agency_name"),
                row.getInt("year"),
                StoredJson.read(row.getString("narrative"), StoredNarrative.class)
                        .narrative(),
                StoredFigures.read(form, (Long[]) row.getArray("counts").getArray(), row.getString("cells")));
    }
}
