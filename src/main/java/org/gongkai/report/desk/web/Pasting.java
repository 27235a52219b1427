package org.gongkai.report.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.FormCell.Entry;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableForm;
import org.gongkai.report.reading.TypedCell;
import org.gongkai.report.writing.TablePlan;

/**
 * Where a pasted block lands in a statutory table: to the right and below the cell it is pasted at, column by column of
 * the form's grid and row by row of its rows that hold figures.
 *
 * <p>A pasted row without any figure that meets a row of heads stands for these heads; otherwise rows of heads are passed over.
 *
 * @param landings the shape of the block
 */
record Pasting(List<List<Landing>> landings) {

    static Pasting of(TableForm table, Slot at, PastedBlock block) {
        var plan = TablePlan.of(table);
        var start = plan.find(at);
        var landings = new ArrayList<List<Landing>>();
        var row = start.row();
        for (var pasted : block.rows()) {
            while (row < table.rows().size() && isHeads(table, row) && !isHeads(pasted)) {
                row++;
            }
            landings.add(
                    row >= table.rows().size()
                            ? beyond(pasted)
                            : isHeads(table, row) ? nothing(pasted) : land(plan, row, start.column(), pasted));
            row++;
        }
        return new Pasting(landings);
    }

    private static boolean isHeads(TableForm table, int row) {
        return !table.rows().get(row).hasFigures();
    }

    private static boolean isHeads(List<String> pasted) {
        return pasted.stream().noneMatch(text -> text.chars().anyMatch(Character::isDigit) && text.length() < 20);
    }

    private static List<Landing> beyond(List<String> pasted) {
        return pasted.stream().map(Pasting::outside).toList();
    }

    private static List<Landing> nothing(List<String> pasted) {
        return pasted.stream().<Landing>map(Landing.Nothing::new).toList();
    }

    private static List<Landing> land(TablePlan plan, int row, int column, List<String> pasted) {
        var landings = new ArrayList<Landing>();
        for (var i = 0; i < pasted.size(); i++) {
            landings.add(land(plan, row, column + i, pasted.get(i)));
        }
        return landings;
    }

    private static Landing land(TablePlan plan, int row, int column, String text) {
        var covering = plan.covering(row, column);
        if (covering.isEmpty() || !(covering.get().cell() instanceof Entry entry)) {
            return outside(text);
        }
        if (covering.get().column() != column) {
            return outside(text);
        }
        return switch (TypedCell.of(text, entry.slot())) {
            case Cell.Figure figure -> new Landing.Placed(text, entry.slot(), figure);
            case Cell.Blank blank -> new Landing.Placed(text, entry.slot(), blank);
            case Cell.Unreadable ignored -> new Landing.NoFigure(text, entry.slot());
            case Cell.Missing ignored -> new Landing.NoFigure(text, entry.slot());
        };
    }

    private static Landing outside(String text) {
        return text.isBlank() ? new Landing.Nothing(text) : new Landing.NoPlace(text);
    }

    Stream<Landing> all() {
        return landings.stream().flatMap(List::stream);
    }

    List<Landing.Placed> placed() {
        return all().filter(Landing.Placed.class::isInstance)
                .map(Landing.Placed.class::cast)
                .toList();
    }

    int unplaced() {
        return (int) all().filter(Landing.NoPlace.class::isInstance).count();
    }

    int unreadable() {
        return (int) all().filter(Landing.NoFigure.class::isInstance).count();
    }
}
