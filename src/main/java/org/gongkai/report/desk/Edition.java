package org.gongkai.report.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.ledger.Matter;
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
 * @param reason why it was returned last
 * @param correction why there is an edition after the first
 * @param filedTo the agency whose supervising office it was filed to last
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
        Optional<String> correction,
        Optional<Instant> filedAt,
        Optional<AgencyId> filedTo,
        OptionalInt published,
        Instant changedAt) {

    public Edition {
        explanations = List.copyOf(explanations);
        findings = List.copyOf(findings);
    }

    /** What the ledger and the review know it by. */
    public Matter matter() {
        return id.matter();
    }

    public List<Finding> blocking() {
        return findings.stream().filter(Finding::blocks).toList();
    }

    /** Findings that may stand only with a reason, and have none yet. */
    public List<Finding> unexplained() {
        return Explanation.missing(findings, explanations);
    }

    public boolean mayBeFiled() {
        return blocking().isEmpty() && unexplained().isEmpty();
    }

    /** The reason given for a finding. */
    public Optional<String> reasonFor(Finding finding) {
        return explanations.stream()
                .filter(each -> each.explains(finding))
                .map(Explanation::reason)
                .findFirst();
    }
}
