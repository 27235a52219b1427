package org.gongkai.report.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Rule;

/**
 * A finding in words, with the way to what it is about.
 *
 * @param severity key of the severity
 * @param expected figure that would settle it, for a single cell; empty where there is none
 * @param key names the finding in a form
 */
public record FindingLine(
        String severity,
        String severityWords,
        String rule,
        String basis,
        String place,
        String path,
        String field,
        String text,
        String expected,
        String found,
        String remedy,
        String key,
        boolean wantsReason,
        Optional<String> reason) {

    private static final Set<String> SUMS = Set.of(Rule.R2.id(), Rule.R3.id(), Rule.R4.id());

    static List<FindingLine> of(Edition edition) {
        return edition.findings().stream().map(finding -> of(edition, finding)).toList();
    }

    static FindingLine of(Edition edition, Finding finding) {
        var link = PlaceLink.of(edition.id(), edition.report().form(), finding.place());
        var rule = finding.rule();
        return new FindingLine(
                finding.severity().key(),
                DeskWords.FINDINGS.of("severity." + finding.severity().key()),
                rule.id(),
                rule.basis().toString(),
                link.words(),
                link.path(),
                link.field(),
                DeskWords.FINDINGS.of(finding.message()),
                finding.expected().orElse(""),
                finding.found().orElse(""),
                DeskWords.FINDINGS.of("rule." + rule.id() + ".remedy"),
                rule.name() + ":" + finding.place(),
                finding.wantsExplanation(),
                edition.reasonFor(finding));
    }

    /** Whether the expected figure settles it by itself: of a total that is the sum of its parts, not of a balance between totals. */
    public boolean isTotal() {
        return SUMS.contains(rule) && !field.isEmpty() && !expected.isEmpty();
    }

    /** Where its reason is given. */
    public String reasonPath() {
        return path.substring(0, path.indexOf('/', DeskAddress.ALL.length()) + 1) + Tab.FINDINGS.path() + "#" + key;
    }

    public boolean isExplained() {
        return reason.isPresent();
    }

    /** Whether it is about one cell of a table. */
    boolean isOfTables() {
        return path.contains("/figures#");
    }
}
