package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.reading.LabelSet.Match;
import org.gongkai.report.reading.SourceRow.SourceCell;

/**
 * A row of a document taken apart as a row of the first table.
 *
 * @param label the label cell as printed
 * @param values the cells beside it
 * @param heads the heads last seen above it in the same table, by column key; empty where columns mean nothing
 * @param inYuan whether the head over it counts money in 元
 */
record ProactiveRow(
        SourceRow source,
        String label,
        Match match,
        List<SourceCell> values,
        Map<String, SourceCell> heads,
        boolean inYuan) {

    private static final int LONGEST_GARBAGE = 20;

    static Optional<ProactiveRow> of(SourceRow source, Map<String, SourceCell> heads, boolean inYuan) {
        var cells = source.cells();
        for (var i = cells.size() - 1; i >= 0; i--) {
            var text = cells.get(i).text();
            var match = CellValue.looksLikeOne(text) ? null : ProactiveLabels.ROWS.match(text);
            if (match != null && match.best() >= Similarity.ENOUGH) {
                var values = new ArrayList<>(cells.subList(i + 1, cells.size()));
                if (values.isEmpty() && source.placed()) {
                    values.addAll(cells.subList(0, i));
                }
                return mayBeFigures(values)
                        ? Optional.of(new ProactiveRow(source, text, match, values, heads, inYuan))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Figures and blanks, or a short word in place of one; not other labels, as in a page's navigation. */
    private static boolean mayBeFigures(List<SourceCell> values) {
        if (values.stream().anyMatch(cell -> CellValue.looksLikeOne(cell.text()))) {
            return true;
        }
        return !values.isEmpty()
                && values.stream()
                        .allMatch(cell -> cell.text().length() <= LONGEST_GARBAGE
                                && ProactiveLabels.ROWS.match(cell.text()).best() < Similarity.ENOUGH);
    }

    /** How many figures stand in it. */
    long figures() {
        return values.stream()
                .filter(cell -> !cell.isBlank() && CellValue.looksLikeOne(cell.text()))
                .count();
    }

    /** The texts in the columns asked for, or empty when what is there does not fit them. */
    Optional<List<String>> texts(List<String> columns) {
        return columns.size() == 1 ? single() : several(columns);
    }

    List<String> printed() {
        return values.stream().map(SourceCell::text).toList();
    }

    /** The only figure may stand in any of the columns that the form merges. */
    private Optional<List<String>> single() {
        var printed = values.stream().filter(cell -> !cell.isBlank()).toList();
        return switch (printed.size()) {
            case 0 -> Optional.of(List.of(""));
            case 1 -> Optional.of(List.of(printed.getFirst().text()));
            default -> Optional.empty();
        };
    }

    private Optional<List<String>> several(List<String> columns) {
        if (source.placed() && heads.keySet().containsAll(columns)) {
            var under = underHeads(columns);
            if (under.isPresent()) {
                return under;
            }
        }
        var texts = printed();
        if (texts.size() == columns.size()) {
            return Optional.of(texts);
        }
        var filled = texts.stream().filter(text -> !text.isBlank()).toList();
        if (filled.size() == columns.size()) {
            return Optional.of(filled);
        }
        var isEmpty = filled.isEmpty() && texts.size() >= columns.size();
        return isEmpty ? Optional.of(texts.subList(0, columns.size())) : Optional.empty();
    }

    private Optional<List<String>> underHeads(List<String> columns) {
        var taken = new ArrayList<SourceCell>();
        for (var column : columns) {
            var head = heads.get(column);
            var under = values.stream()
                    .filter(cell -> head != null && cell.overlap(head.column(), head.end()) > 0)
                    .toList();
            if (under.size() != 1 || taken.contains(under.getFirst())) {
                return Optional.empty();
            }
            taken.add(under.getFirst());
        }
        return Optional.of(taken.stream().map(SourceCell::text).toList());
    }
}
