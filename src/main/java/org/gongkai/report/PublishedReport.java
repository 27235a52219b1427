package org.gongkai.report;

import java.time.Instant;
import java.util.List;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;

/**
 * A report as the public sees it.
 *
 * @param version counts from 1; a corrected report is a new version
 * @param findings what the check had to say when it was published; none of them blocks
 */
public record PublishedReport(
        ReportId id,
        AgencyId agency,
        int year,
        int version,
        Instant publishedAt,
        SourceFile source,
        Report report,
        List<Finding> findings) {

    public PublishedReport {
        findings = List.copyOf(findings);
    }
}
