package org.gongkai.report.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Agency;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.ReportDiff;
import org.gongkai.report.ReportDiff.CellChange;
import org.gongkai.report.SentenceChange;
import org.gongkai.report.writing.HtmlTables;

/**
 * One published version of a report, with what it changed of the one before.
 *
 * @param reason why it was corrected; empty for the first version and where nobody said
 */
@LegalBasis(article = 49)
public record VersionLine(
        int number,
        String path,
        Instant publishedAt,
        Optional<String> reason,
        List<Figure> figures,
        List<Passage> passages) {

    /** A figure that was changed, as printed. */
    public record Figure(String label, String before, String after) {}

    /** The sentences of a section that were taken out or put in. */
    public record Passage(String heading, List<SentenceChange> changes) {}

    /** The newest first. */
    static List<VersionLine> of(Agency agency, List<PublishedReport> versions) {
        var lines = new ArrayList<VersionLine>();
        for (var i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var diff = i == 0
                    ? Optional.<ReportDiff>empty()
                    : Optional.of(ReportDiff.between(versions.get(i - 1).report(), version.report()));
            lines.add(new VersionLine(
                    version.version(),
                    Address.version(agency, version.year(), version.kind(), version.version()),
                    version.publishedAt(),
                    version.correction(),
                    diff.map(VersionLine::figures).orElse(List.of()),
                    diff.map(VersionLine::passages).orElse(List.of())));
        }
        Collections.reverse(lines);
        return lines;
    }

    private static List<Figure> figures(ReportDiff diff) {
        return diff.cells().stream().map(VersionLine::figure).toList();
    }

    private static Figure figure(CellChange change) {
        return new Figure(change.label(), HtmlTables.printed(change.before()), HtmlTables.printed(change.after()));
    }

    private static List<Passage> passages(ReportDiff diff) {
        return diff.sections().stream()
                .filter(section -> !section.isSame())
                .map(section -> new Passage(
                        section.section().heading(),
                        section.sentences().stream()
                                .filter(each -> each.kind() != SentenceChange.Kind.KEPT)
                                .toList()))
                .toList();
    }

    public boolean isFirst() {
        return number == 1;
    }

    public boolean changesNothing() {
        return figures.isEmpty() && passages.isEmpty();
    }
}
