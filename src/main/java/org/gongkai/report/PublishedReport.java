package org.gongkai.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.Explanation;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;

/**
 * A report as the public sees it.
 *
 * @param version counts from 1; a corrected report is a new version
 * @param correction why there is a version after the first; empty where nothing was said
 * @param explanations why findings stand though the figures are right
 * @param findings what the check had to say when it was published; none of them blocks
 */
public record PublishedReport(
        ReportId id,
        AgencyId agency,
        int year,
        ReportKind kind,
        int version,
        Instant publishedAt,
        SourceFile source,
        Report report,
        Optional<String> correction,
        List<Explanation> explanations,
        List<Finding> findings) {

    public PublishedReport {
        explanations = List.copyOf(explanations);
        findings = List.copyOf(findings);
    }
}
