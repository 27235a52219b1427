package org.gongkai.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.Slot;
import org.gongkai.report.narrative.Similarity;

/**
 * How two reports differ: cell by cell, then sentence by sentence.
 *
 * @param cells cells whose figures differ, in the order of the form; a cell that one form does not have is missing
 * @param sections the six sections in order
 * @param similarity of the texts of all sections together, in percent as {@link Similarity} defines it
 */
public record ReportDiff(List<CellChange> cells, List<SectionChange> sections, int similarity) {

    public ReportDiff {
        cells = List.copyOf(cells);
        sections = List.copyOf(sections);
    }

    /** @param label row and column as the form prints them */
    public record CellChange(Place place, String label, Cell before, Cell after) {}

    /** @param similarity of the two texts of the section, in percent */
    public record SectionChange(Section section, int similarity, List<SentenceChange> sentences) {

        public SectionChange {
            sentences = List.copyOf(sentences);
        }

        public boolean isSame() {
            return sentences.stream().allMatch(each -> each.kind() == SentenceChange.Kind.KEPT);
        }
    }

    public static ReportDiff between(Report before, Report after) {
        var sections = Arrays.stream(Section.values())
                .map(section -> section(section, before, after))
                .toList();
        return new ReportDiff(cells(before, after), sections, Similarity.percent(text(before), text(after)));
    }

    public SectionChange section(Section section) {
        return sections.get(section.ordinal());
    }

    private static SectionChange section(Section section, Report before, Report after) {
        var one = before.narrative();
        var other = after.narrative();
        return new SectionChange(
                section,
                Similarity.percent(one.text(section), other.text(section)),
                SentenceDiff.between(one.of(section), other.of(section)));
    }

    private static List<CellChange> cells(Report before, Report after) {
        var slots = new LinkedHashMap<Place, Slot>();
        before.form().slots().forEach(slot -> slots.put(slot.place(), slot));
        after.form().slots().forEach(slot -> slots.putIfAbsent(slot.place(), slot));
        var changes = new ArrayList<CellChange>();
        slots.forEach((place, slot) -> {
            var one = cell(before, place);
            var other = cell(after, place);
            if (!isSame(one, other)) {
                changes.add(new CellChange(place, slot.label(), one, other));
            }
        });
        return changes;
    }

    private static Cell cell(Report report, Place place) {
        return report.form().slot(place).map(report.figures()::cell).orElse(Cell.MISSING);
    }

    /** Decimals that only differ in zeros at the end are the same figure. */
    private static boolean isSame(Cell one, Cell other) {
        return one instanceof Cell.Figure(var first) && other instanceof Cell.Figure(var second)
                ? first.compareTo(second) == 0
                : one.equals(other);
    }

    private static String text(Report report) {
        return Arrays.stream(Section.values()).map(report.narrative()::text).collect(Collectors.joining("\n"));
    }
}
