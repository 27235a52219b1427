package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.FigureKind;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.TableForm;
import org.gongkai.report.reading.CellValue.Unit;

/** The cells of one table as they are found, by place; what is never put is missing. */
final class TableCells implements Comparable<TableCells> {

    private final Map<String, CellValue> cells = new HashMap<>();

    void put(String row, String column, CellValue value) {
        cells.put(path(row, column), value);
    }

    void put(String row, String column, String printed, FigureKind kind, Unit unit) {
        put(row, column, CellValue.of(printed, kind, unit));
    }

    void count(String row, String column, String printed) {
        put(row, column, printed, FigureKind.COUNT, Unit.AS_PRINTED);
    }

    /** Cells whose texts cannot be told apart: none is guessed. */
    void unreadable(String row, List<String> columns, List<String> printed) {
        var text = printed.stream().filter(each -> !each.isBlank()).collect(Collectors.joining(" "));
        if (!text.isEmpty()) {
            columns.forEach(column -> put(row, column, CellValue.unreadable(text)));
        }
    }

    boolean has(String row, String column) {
        return cells.containsKey(path(row, column));
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    int size() {
        return cells.size();
    }

    /** Whether each cell that was put is a figure or a blank. */
    boolean areFigures() {
        return cells.values().stream().noneMatch(value -> value.cell() instanceof Cell.Unreadable);
    }

    /** Whether no figure here is another there. */
    boolean agreesWith(TableCells other) {
        return other.cells.entrySet().stream()
                .filter(entry -> entry.getValue().cell() instanceof Cell.Figure)
                .allMatch(entry -> {
                    var own = cells.get(entry.getKey());
                    return own != null && own.cell().equals(entry.getValue().cell());
                });
    }

    /** Puts the cells on their form and tells of unusual notation. */
    void putInto(Figures.Builder figures, TableForm table, Notices notices) {
        for (var slot : table.slots()) {
            var value = cells.get(path(slot.row(), slot.column()));
            if (value != null) {
                figures.put(slot, value.cell());
                value.notation().ifPresent(message -> notices.notation(slot.place(), named(message, slot.label())));
            }
        }
    }

    /** The more is found, first of figures and then of cells at all, the greater. */
    @Override
    public int compareTo(TableCells other) {
        return Comparator.comparingLong(TableCells::figures)
                .thenComparing(TableCells::size)
                .compare(this, other);
    }

    private long figures() {
        return cells.values().stream()
                .filter(value -> value.cell() instanceof Cell.Figure)
                .count();
    }

    private static Message named(Message message, String label) {
        var arguments = new ArrayList<>(message.arguments());
        arguments.addFirst(label);
        return new Message(message.key(), arguments);
    }

    private static String path(String row, String column) {
        return row + "/" + column;
    }
}
