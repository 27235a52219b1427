package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.FigureKind;
import org.gongkai.report.reading.LabelSet.Match;
import org.gongkai.report.reading.RequestsHeads.Column;
import org.gongkai.report.reading.SourceRow.SourceCell;

/**
 * A row of a document taken apart as a row of the requests table: its label and what stands in the seven columns.
 *
 * @param label the label cell as printed
 * @param context the caption above or before the label, one of the form's; empty when none is there
 * @param cells what stands in each column, by its key; a column without a cell is absent; empty when the cells do not fit the columns
 * @param unfitting the texts when they do not fit
 */
record RequestsRow(
        SourceRow source,
        String label,
        Match match,
        String context,
        Map<String, CellValue> cells,
        List<String> unfitting) {

    private static final int COLUMNS = RequestsHeads.KEYS.size();

    boolean fits() {
        return unfitting.isEmpty();
    }

    /** By the heads above the columns. */
    static Optional<RequestsRow> under(RequestsHeads heads, SourceRow source) {
        var labels = new ArrayList<SourceCell>();
        for (var cell : source.cells()) {
            var covered = heads.columns().stream()
                    .filter(column -> cell.overlap(column.from(), column.to()) > 0)
                    .count();
            if (covered == 0) {
                labels.add(cell);
            } else if (covered > 1 && !CellValue.looksLikeOne(cell.text()) && hasWords(cell)) {
                return Optional.empty();
            }
        }
        var cells = new LinkedHashMap<String, CellValue>();
        for (var column : heads.columns()) {
            cell(source, column, heads).ifPresent(value -> cells.put(column.key(), value));
        }
        // The label stands nearest to the figures, its captions farther out.
        var areRight = !labels.isEmpty()
                && labels.getLast().column() >= heads.columns().getLast().to();
        return labelled(source, areRight ? labels.reversed() : labels, cells, List.of());
    }

    /** By counting: a label and the seven cells after it. */
    static Optional<RequestsRow> counted(SourceRow source, List<String> keys) {
        var cells = source.cells();
        var labelEnd = labelEnd(cells);
        var lastSeven = cells.size() - COLUMNS;
        if (labelEnd == lastSeven || (lastSeven > labelEnd && isTailOfFigures(cells, labelEnd, lastSeven))) {
            return counted(source, lastSeven, keys);
        }
        if (lastSeven > labelEnd && isBlank(cells.subList(labelEnd + COLUMNS, cells.size()))) {
            return counted(source.first(labelEnd + COLUMNS), labelEnd, keys);
        }
        var rest = cells.subList(labelEnd, cells.size()).stream()
                .map(SourceCell::text)
                .filter(text -> !text.isBlank())
                .toList();
        return rest.isEmpty() || labelEnd == 0
                ? Optional.empty()
                : labelled(source, cells.subList(0, labelEnd), Map.of(), rest);
    }

    /** Whether the last seven cells are figures, with nothing but words or room before them. */
    private static boolean isTailOfFigures(List<SourceCell> cells, int labelEnd, int lastSeven) {
        var between = cells.subList(labelEnd, lastSeven);
        return cells.subList(lastSeven, cells.size()).stream().allMatch(cell -> CellValue.looksLikeOne(cell.text()))
                && between.stream().allMatch(cell -> cell.isBlank() || !CellValue.looksLikeOne(cell.text()))
                && (!isBlank(between) || !cells.getLast().isBlank());
    }

    private static Optional<RequestsRow> counted(SourceRow source, int first, List<String> keys) {
        var cells = new LinkedHashMap<String, CellValue>();
        var values = source.cells().subList(first, source.cells().size());
        for (var i = 0; i < COLUMNS; i++) {
            cells.put(keys.get(i), count(values.get(i).text()));
        }
        return labelled(source, source.cells().subList(0, first), cells, List.of());
    }

    private static boolean isBlank(List<SourceCell> cells) {
        return cells.stream().allMatch(SourceCell::isBlank);
    }

    /** Index after the last cell that is like a label; 0 when none is. */
    private static int labelEnd(List<SourceCell> cells) {
        for (var i = cells.size() - 1; i >= 0; i--) {
            var text = cells.get(i).text();
            if (!CellValue.looksLikeOne(text) && RequestLabels.ALL.match(text).best() >= Similarity.ENOUGH) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<RequestsRow> labelled(
            SourceRow source, List<SourceCell> labels, Map<String, CellValue> cells, List<String> unfitting) {
        var words = labels.stream().filter(cell -> !cell.isBlank()).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var own = words.stream().filter(cell -> !cell.hanging()).toList();
        var label = own.isEmpty() ? words.getLast() : own.getLast();
        var match = RequestLabels.ALL.match(label.text());
        var context = match.caption();
        for (var i = words.indexOf(label) - 1; i >= 0 && context.isEmpty(); i--) {
            context = RequestLabels.ALL.group(words.get(i).text());
        }
        return Optional.of(new RequestsRow(source, label.text(), match, context, cells, unfitting));
    }

    private static Optional<CellValue> cell(SourceRow source, Column column, RequestsHeads heads) {
        var under = source.cells().stream()
                .filter(cell -> cell.overlap(column.from(), column.to()) > 0)
                .toList();
        var widest = under.stream()
                .max((a, b) ->
                        Integer.compare(a.overlap(column.from(), column.to()), b.overlap(column.from(), column.to())));
        if (widest.isEmpty()) {
            return Optional.empty();
        }
        var cell = widest.get();
        var others = under.stream()
                .filter(each -> !each.equals(cell) && !each.isBlank() && belongs(each, column, heads))
                .toList();
        if (!others.isEmpty()) {
            return Optional.of(
                    CellValue.unreadable(cell.text() + " " + others.getFirst().text()));
        }
        // A figure over several columns or rows is that of none of them.
        var isItsOwn = cell.isBlank() || (belongs(cell, column, heads) && !cell.hanging());
        return Optional.of(isItsOwn ? count(cell.text()) : CellValue.unreadable(cell.text()));
    }

    /** Whether a cell stands under this head and no other as much. */
    private static boolean belongs(SourceCell cell, Column column, RequestsHeads heads) {
        var share = cell.overlap(column.from(), column.to());
        return heads.columns().stream()
                .noneMatch(other -> !other.equals(column) && cell.overlap(other.from(), other.to()) >= share);
    }

    private static CellValue count(String text) {
        return CellValue.of(text, FigureKind.COUNT, CellValue.Unit.AS_PRINTED);
    }

    private static boolean hasWords(SourceCell cell) {
        return cell.text().chars().anyMatch(Character::isLetter);
    }
}
