package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.model.CrossFootCheck;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Severity;
import org.gongkai.report.narrative.NarrativeCheck;
import org.gongkai.report.reading.ReadReport;

/**
 * Holds a report against every rule that can be seen from it and, where it is given, the report of the year before.
 *
 * <p>The findings come in {@link Finding#ORDER}, each once, the same for the same report.
 */
public final class ReportCheck {

    private ReportCheck() {}

    /** The findings on a report read from a document, with what was noticed while reading. */
    public static List<Finding> of(ReadReport read, Optional<Report> previous) {
        return sorted(Stream.concat(read.notices().stream(), findings(read.report(), previous).stream()));
    }

    public static List<Finding> of(Report report, Optional<Report> previous) {
        return sorted(findings(report, previous).stream());
    }

    /**
     * The same for a report that is to be filed: there a blank cell is refused, of which the readers of other documents are only told.
     *
     * <p>A report on which nothing blocks may be filed as soon as the rest has its reasons.
     */
    public static List<Finding> beforeFiling(ReadReport read, Optional<Report> previous) {
        return weighed(of(read, previous));
    }

    public static List<Finding> beforeFiling(Report report, Optional<Report> previous) {
        return weighed(of(report, previous));
    }

    private static List<Finding> weighed(List<Finding> findings) {
        return sorted(
                findings.stream().map(finding -> finding.rule() == Rule.A06 ? finding.as(Severity.BLOCKS) : finding));
    }

    private static List<Finding> findings(Report report, Optional<Report> previous) {
        var findings = new ArrayList<Finding>();
        findings.addAll(CrossFootCheck.of(report.figures()));
        findings.addAll(CellCheck.of(report.figures()));
        findings.addAll(TableCheck.of(report));
        findings.addAll(NarrativeCheck.of(report));
        previous.ifPresent(last -> findings.addAll(YearsCheck.between(last, report)));
        return findings;
    }

    private static List<Finding> sorted(Stream<Finding> findings) {
        return findings.distinct().sorted(Finding.ORDER).toList();
    }
}
