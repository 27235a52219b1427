package org.gongkai.report.desk.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.ReportDiff;
import org.gongkai.report.SentenceChange;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.narrative.StatedFigure;
import org.gongkai.report.narrative.StatedFigures;

/**
 * What there is to say about a place of text.
 *
 * @param similarity with last year's in percent; empty where there is nothing to compare
 * @param stated the figures that the text states, and whether the tables have them
 * @param marked the text with what was said last year, too, and what contradicts the tables; empty when nothing is marked
 * @param findings on this place
 */
public record TextNotes(
        int characters,
        Optional<Integer> similarity,
        int repeated,
        List<Stated> stated,
        List<List<Piece>> marked,
        List<FindingLine> findings) {

    /** Shorter ones are the same every year by their nature. */
    private static final int SHORTEST_REPEATED = 12;

    /** A piece of a paragraph; {@code kind} is empty where nothing is marked. */
    public record Piece(String text, String kind, String title) {}

    /** @param finding what is wrong with it; empty when the tables say the same */
    public record Stated(String quote, String about, Optional<FindingLine> finding) {}

    static TextNotes ofIntroduction(Edition edition) {
        var text = String.join("\n", edition.report().narrative().introduction());
        return new TextNotes(Passages.characters(text), Optional.empty(), 0, List.of(), List.of(), List.of());
    }

    /** Of every section, in order. */
    static Map<Section, TextNotes> of(Edition edition, Optional<Report> lastYear) {
        var diff = lastYear.map(last -> ReportDiff.between(last, edition.report()));
        var figures = StatedFigures.in(edition.report());
        var notes = new EnumMap<Section, TextNotes>(Section.class);
        for (var section : Section.values()) {
            var change = diff.map(all -> all.section(section))
                    .filter(each -> isComparable(lastYear.orElseThrow(), edition.report(), section));
            notes.put(section, of(edition, section, change, figures));
        }
        return notes;
    }

    private static boolean isComparable(Report last, Report report, Section section) {
        return !last.narrative().text(section).isBlank()
                && !report.narrative().text(section).isBlank();
    }

    private static TextNotes of(
            Edition edition, Section section, Optional<ReportDiff.SectionChange> change, List<StatedFigure> figures) {
        var report = edition.report();
        var repeated = change.map(TextNotes::repeated).orElse(List.of());
        var stated = stated(edition, section, figures);
        return new TextNotes(
                Passages.characters(report.narrative().text(section)),
                change.map(ReportDiff.SectionChange::similarity),
                repeated.size(),
                stated,
                marked(report, section, repeated, stated),
                findings(edition, section));
    }

    private static List<String> repeated(ReportDiff.SectionChange change) {
        return change.sentences().stream()
                .filter(each -> each.kind() == SentenceChange.Kind.KEPT)
                .map(SentenceChange::text)
                .filter(text -> text.length() >= SHORTEST_REPEATED)
                .toList();
    }

    private static List<Stated> stated(Edition edition, Section section, List<StatedFigure> figures) {
        return figures.stream()
                .filter(figure -> figure.section() == section)
                .map(figure -> new Stated(
                        figure.quote(),
                        figure.matter().label(),
                        contradiction(edition, figure).map(finding -> FindingLine.of(edition, finding))))
                .distinct()
                .toList();
    }

    private static Optional<Finding> contradiction(Edition edition, StatedFigure figure) {
        return edition.findings().stream()
                .filter(finding -> finding.rule() == figure.matter().rule()
                        && finding.message().arguments().contains(figure.quote()))
                .findFirst();
    }

    private static List<List<Piece>> marked(
            Report report, Section section, List<String> repeated, List<Stated> stated) {
        var marks = new ArrayList<Passages.Mark>();
        stated.stream()
                .filter(each -> each.finding().isPresent())
                .forEach(each -> marks.add(new Passages.Mark(
                        each.quote(), "differs", each.finding().get().text())));
        repeated.forEach(sentence -> marks.add(new Passages.Mark(sentence, "repeated", DeskWords.of("mark.repeated"))));
        return marks.isEmpty()
                ? List.of()
                : report.narrative().of(section).stream()
                        .map(paragraph -> Passages.marked(paragraph, marks))
                        .toList();
    }

    private static List<FindingLine> findings(Edition edition, Section section) {
        return edition.findings().stream()
                .filter(finding -> finding.place().equals(Place.of(section)))
                .map(finding -> FindingLine.of(edition, finding))
                .toList();
    }

    public boolean isTooLong(String key) {
        return key.equals(Section.GENERAL.key()) && characters > 1000;
    }
}
