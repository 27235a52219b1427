package org.gongkai.report.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;

/**
 * One edition of an agency's report for a year.
 *
 * @param number counts from 1; a correction after publication is the next edition
 * @param version counts every change; what an editor's change is based on
 * @param content SHA-256 of text, figures and explanations; what a signature binds to
 * @param findings on this very version
 * @param reason why it was returned, or why a published edition is being corrected
 * @param published version of the public report that this edition became
 */
public record Edition(
        EditionId id,
        AgencyId agency,
        int year,
        ReportKind kind,
        int number,
        DeskState state,
        int version,
        Report report,
        List<Explanation> explanations,
        String content,
        List<Finding> findings,
        Optional<String> reason,
        Optional<Instant> filedAt,
        OptionalInt published) {

    public Edition {
        explanations = List.copyOf(explanations);
        findings = List.copyOf(findings);
    }

    public List<Finding> blocking() {
        return findings.stream().filter(Finding::blocks).toList();
    }

    /** Findings that may stand only with a reason, and have none yet. */
    public List<Finding> unexplained() {
        return findings.stream()
                .filter(Finding::wantsExplanation)
                .filter(finding -> explanations.stream().noneMatch(each -> each.explains(finding)))
                .toList();
    }
}
