package org.gongkai.supervision.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.ReportDiff;
import org.gongkai.report.Wording;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Transition;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.writing.HtmlTables;

/**
 * A filed report as its supervising office reads it.
 *
 * @param entered whether the office entered it for an agency that files on paper or elsewhere
 */
public record FiledView(
        Edition edition,
        boolean entered,
        List<Part> parts,
        List<Remark> remarks,
        Optional<ReportDiff> changes,
        List<Change> cells) {

    private static final Wording WORDING = Wording.in(Wording.CHINESE);

    /**
     * One of the six sections.
     *
     * @param table its statutory table as HTML; empty for sections without one
     */
    public record Part(Section section, List<String> paragraphs, String table) {}

    /** @param reason why it stands; empty where none was needed or given */
    public record Remark(String severity, String rule, String text, String reason, boolean blocks) {}

    /** A figure that differs from last year's. */
    public record Change(String label, String before, String after) {}

    /** Whether the office may publish it, because the agency cannot. */
    public boolean isToBePublishedHere() {
        return entered && Transition.to(edition.state(), DeskAct.PUBLISH).isPresent();
    }

    static FiledView of(Edition edition, boolean entered, Optional<Report> lastYear) {
        var diff = lastYear.map(last -> ReportDiff.between(last, edition.report()));
        return new FiledView(
                edition,
                entered,
                parts(edition.report()),
                remarks(edition),
                diff,
                diff.map(FiledView::changes).orElse(List.of()));
    }

    static List<Part> parts(Report report) {
        return Arrays.stream(Section.values())
                .map(section -> new Part(section, report.narrative().of(section), table(report, section)))
                .toList();
    }

    private static String table(Report report, Section section) {
        return report.form().tables().stream()
                .filter(table -> table.kind().section() == section)
                .map(table -> HtmlTables.render(table, report.figures()))
                .findFirst()
                .orElse("");
    }

    private static List<Remark> remarks(Edition edition) {
        return edition.findings().stream()
                .map(finding -> new Remark(
                        WORDING.of("severity." + finding.severity().key()),
                        finding.rule().id(),
                        WORDING.of(finding.message()),
                        edition.reasonFor(finding).orElse(""),
                        finding.blocks()))
                .toList();
    }

    private static List<Change> changes(ReportDiff diff) {
        return diff.cells().stream()
                .map(each -> new Change(each.label(), printed(each.before()), printed(each.after())))
                .toList();
    }

    static String printed(Cell cell) {
        return switch (cell) {
            case Cell.Figure(var value) -> value.toPlainString();
            case Cell.Blank(var text) -> text;
            case Cell.Unreadable(var text) -> text;
            case Cell.Missing() -> "";
        };
    }
}
