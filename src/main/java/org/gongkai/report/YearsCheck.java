package org.gongkai.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.Severity;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.narrative.Similarity;

/** R5, R6 and A-02: what one year hands to the next, for the same agency and two years in a row. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第二部分")
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第三部分")
final class YearsCheck {

    /** The share above which assessments deduct points for repetition. */
    private static final int MOST_REPEATED = 50;

    private static final int SHORTEST_TEXT = 30;

    private final Report last;
    private final Report report;
    private final List<Finding> findings = new ArrayList<>();

    private YearsCheck(Report last, Report report) {
        this.last = last;
        this.report = report;
    }

    static List<Finding> between(Report last, Report report) {
        var check = new YearsCheck(last, report);
        if (check.areTwoYearsInARow()) {
            check.sameAgency();
            check.carriedOver();
            check.inForce();
            check.repetition(Section.GENERAL);
            check.repetition(Section.PROBLEMS);
        }
        return check.findings;
    }

    /** A year that a document does not tell is taken on trust. */
    private boolean areTwoYearsInARow() {
        if (last.year().isEmpty()
                || report.year().isEmpty()
                || last.year().getAsInt() + 1 == report.year().getAsInt()) {
            return true;
        }
        findings.add(note("finding.R5.otherYear", String.valueOf(last.year().getAsInt()), year(report)));
        return false;
    }

    private void sameAgency() {
        var before = last.agency().map(YearsCheck::bare);
        var now = report.agency().map(YearsCheck::bare);
        if (before.isPresent() && now.isPresent() && !isSame(before.get(), now.get())) {
            findings.add(note(
                    "finding.R5.otherAgency",
                    last.agency().orElseThrow(),
                    report.agency().orElseThrow()));
        }
    }

    /** One may print the name with the city or province before it. */
    private static boolean isSame(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    private static String bare(String agency) {
        return agency.replaceAll("[\\s　]+", "");
    }

    private void carriedOver() {
        for (var slot : report.form().table(TableKind.REQUESTS).row("carriedIn")) {
            var expected = value(last, new Place("requests/carriedOver/" + slot.column()));
            var found = value(report, slot.place());
            if (differ(expected, found)) {
                findings.add(breach(Rule.R5, slot, expected.orElseThrow(), found.orElseThrow()));
            }
        }
    }

    private void inForce() {
        if (last.form().format() != Format.STANDARD_2021 || report.form().format() != Format.STANDARD_2021) {
            return;
        }
        for (var row : List.of("rules", "normativeDocuments")) {
            var slot = report.form().slot(TableKind.PROACTIVE, row, "inForce");
            var before = value(last, slot.place());
            var issued = value(report, new Place("proactive/" + row + "/issued"));
            var repealed = value(report, new Place("proactive/" + row + "/repealed"));
            var found = value(report, slot.place());
            if (before.isEmpty() || issued.isEmpty() || repealed.isEmpty()) {
                continue;
            }
            var expected = before.get().add(issued.get()).subtract(repealed.get());
            if (differ(Optional.of(expected), found)) {
                findings.add(breach(Rule.R6, slot, expected, found.orElseThrow()));
            }
        }
    }

    /** Whether a section is little more than last year's; a few words are no text to judge. */
    private void repetition(Section section) {
        var before = last.narrative().text(section);
        var now = report.narrative().text(section);
        if (before.length() < SHORTEST_TEXT || now.length() < SHORTEST_TEXT) {
            return;
        }
        var similarity = Similarity.percent(before, now);
        if (similarity > MOST_REPEATED) {
            var message = Message.of("finding.A-02", section.heading(), String.valueOf(similarity));
            findings.add(Finding.of(Rule.A02, Place.of(section), message, "≤" + MOST_REPEATED + "%", similarity + "%"));
        }
    }

    private static boolean differ(Optional<BigDecimal> expected, Optional<BigDecimal> found) {
        return expected.isPresent() && found.isPresent() && expected.get().compareTo(found.get()) != 0;
    }

    private static Finding breach(Rule rule, Slot slot, BigDecimal expected, BigDecimal found) {
        var message = Message.of(
                "finding." + rule.id(),
                slot.rowLabel(),
                slot.columnLabel(),
                expected.toPlainString(),
                found.toPlainString());
        return Finding.of(rule, slot.place(), message, expected.toPlainString(), found.toPlainString());
    }

    private static Finding note(String key, Object... arguments) {
        return Finding.of(Rule.R5, Place.REPORT, Message.of(key, arguments)).as(Severity.NOTE);
    }

    private static Optional<BigDecimal> value(Report report, Place place) {
        return report.form().slot(place).flatMap(report.figures()::valueOrZero);
    }

    private static String year(Report report) {
        return String.valueOf(report.year().orElseThrow());
    }
}
