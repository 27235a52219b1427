package org.gongkai.report.desk.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Suggestion;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Slot;
import org.gongkai.report.writing.HtmlTables;
import org.gongkai.report.writing.TableFields.Field;

/** What each cell of an edition's tables shows: the figure, last year's, what is expected, and what is wrong. */
final class FigureFields {

    private final Edition edition;
    private final Optional<Report> lastYear;
    private final Map<Place, Suggestion> suggestions;
    private final Map<Slot, BigDecimal> sums;
    private final Map<Place, List<Finding>> findings;

    FigureFields(Edition edition, Optional<Report> lastYear, Map<Place, Suggestion> suggestions) {
        this.edition = edition;
        this.lastYear = lastYear;
        this.suggestions = suggestions;
        this.sums = Sums.of(edition.report().figures());
        this.findings = edition.findings().stream().collect(Collectors.groupingBy(Finding::place));
    }

    Field of(Slot slot) {
        return new Field(shown(slot), last(slot), expected(slot), sums.containsKey(slot), isWrong(slot), remark(slot));
    }

    String shown(Slot slot) {
        return HtmlTables.printed(edition.report().figures().cell(slot));
    }

    private String last(Slot slot) {
        return lastYear.flatMap(report -> report.form()
                        .slot(slot.place())
                        .map(report.figures()::cell)
                        .map(HtmlTables::printed))
                .filter(text -> !text.isEmpty())
                .map(text -> DeskWords.of("last-year", text))
                .orElse("");
    }

    private String expected(Slot slot) {
        var sum = sums.get(slot);
        var suggestion = suggestions.get(slot.place());
        return sum != null ? sum.toPlainString() : suggestion != null ? suggestion.value() : "";
    }

    private List<Finding> findings(Slot slot) {
        return findings.getOrDefault(slot.place(), List.of());
    }

    private boolean isWrong(Slot slot) {
        return findings(slot).stream().anyMatch(Finding::blocks);
    }

    private String remark(Slot slot) {
        return findings(slot).stream()
                .map(finding -> DeskWords.FINDINGS.of(finding.message()))
                .collect(Collectors.joining("；"));
    }

    /** Those that have anything to say beside their figure, by place. */
    Map<String, Mark> marks() {
        return edition.report().form().slots().stream()
                .map(slot -> Map.entry(
                        slot.place().path(),
                        new Mark(isWrong(slot), remark(slot), expected(slot), sums.containsKey(slot))))
                .filter(each -> !each.getValue().isBare())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a browser needs to know of a cell after a save. */
    record Mark(boolean wrong, String remark, String expected, boolean sum) {

        boolean isBare() {
            return remark.isEmpty() && expected.isEmpty();
        }
    }
}
