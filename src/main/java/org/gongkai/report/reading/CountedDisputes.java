package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.FigureKind;
import org.gongkai.report.reading.DisputeHead.Result;
import org.gongkai.report.reading.DisputeHead.Route;
import org.gongkai.report.reading.SourceRow.SourceCell;

/** The disputes table in rows whose cells are only numbered: heads in order, then as many figures. */
final class CountedDisputes {

    private static final int BLOCK = DisputeHead.RESULTS.size();

    private final TableReading reading;
    private final List<String> results = new ArrayList<>();
    private List<String> block = DisputeHead.RESULTS;
    private String route;
    private int rowsSinceHeads;
    private boolean seenHeads;

    /**
     * @param firstRoute key of the block that figures belong to before any is named; empty when they belong to none
     */
    CountedDisputes(TableReading reading, String firstRoute) {
        this.reading = reading;
        this.route = firstRoute;
    }

    void read(SourceRow row) {
        var values = values(row);
        if (!seenHeads) {
            return;
        }
        if (!values.isEmpty() && read(values)) {
            reading.use(row);
        } else if (++rowsSinceHeads > 4) {
            results.clear();
        }
    }

    /** Takes note of the heads in a row; what comes after them are its figures. */
    private List<SourceCell> values(SourceRow row) {
        var lastHead = -1;
        var heads = 0;
        var cells = row.cells().stream().filter(cell -> !cell.hanging()).toList();
        for (var i = 0; i < cells.size(); i++) {
            var head = DisputeHead.of(cells.get(i).text());
            if (head.isPresent()) {
                note(head.get());
                lastHead = i;
                heads++;
            }
        }
        var values = cells.subList(lastHead + 1, cells.size());
        var isEmpty = values.stream().allMatch(SourceCell::isBlank);
        return isEmpty && heads != 1 && (heads > 1 || values.size() < BLOCK) ? List.of() : values;
    }

    private void note(DisputeHead head) {
        rowsSinceHeads = 0;
        seenHeads = true;
        switch (head) {
            case Route(var key) -> route = key;
            case Result(var key) -> results.add(key);
        }
        if (results.size() >= BLOCK) {
            var last = results.subList(results.size() - BLOCK, results.size());
            block = last.stream().distinct().count() == BLOCK ? List.copyOf(last) : DisputeHead.RESULTS;
        }
    }

    private boolean read(List<SourceCell> values) {
        var texts = values.stream().map(SourceCell::text).toList();
        var taken = switch (texts.size()) {
            case 15 -> putBlocks(0, texts);
            case 10 -> putBlocks(1, texts);
            case 5 -> !route.isEmpty() && put(route, block, texts);
            case 1 -> !route.isEmpty() && results.size() == 1 && put(route, results, texts);
            default -> unfitting(texts);
        };
        if (taken) {
            results.clear();
        }
        return taken;
    }

    private boolean putBlocks(int first, List<String> texts) {
        for (var i = 0; i < texts.size() / BLOCK; i++) {
            var heads = results.size() == texts.size() ? results.subList(i * BLOCK, (i + 1) * BLOCK) : block;
            put(DisputeHead.ROUTES.get(first + i), heads, texts.subList(i * BLOCK, (i + 1) * BLOCK));
        }
        return true;
    }

    private boolean put(String key, List<String> columns, List<String> texts) {
        var isSound = columns.stream().distinct().count() == columns.size();
        for (var i = 0; i < columns.size(); i++) {
            if (!reading.cells().has(key, columns.get(i))) {
                reading.cells()
                        .put(key, columns.get(i), isSound ? count(texts.get(i)) : CellValue.unreadable(texts.get(i)));
            }
        }
        return true;
    }

    /** As many heads as the form has, but another number of figures: nobody knows which is which. */
    private boolean unfitting(List<String> texts) {
        var figures = texts.stream()
                .filter(text -> !text.isBlank() && CellValue.looksLikeOne(text))
                .count();
        if (results.size() != DisputeHead.ALL
                || figures == 0
                || !reading.cells().isEmpty()) {
            return false;
        }
        DisputeHead.ROUTES.forEach(key -> reading.cells().unreadable(key, DisputeHead.RESULTS, texts));
        return true;
    }

    private static CellValue count(String text) {
        return CellValue.of(text, FigureKind.COUNT, CellValue.Unit.AS_PRINTED);
    }
}
