package org.gongkai.report.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A statutory table as the notice prints it.
 *
 * @param columnWidths widths of the grid columns in twentieths of a point, as the official form has them
 * @param headRows how many rows at the top are heads, repeated when the table breaks over pages
 */
public record TableForm(TableKind kind, Format format, List<Integer> columnWidths, int headRows, List<FormRow> rows) {

    public TableForm {
        columnWidths = List.copyOf(columnWidths);
        rows = List.copyOf(rows);
    }

    public int columns() {
        return columnWidths.size();
    }

    public List<Slot> slots() {
        return rows.stream().flatMap(row -> row.slots().stream()).toList();
    }

    /** Keys of the rows that hold figures, in the printed order. */
    public List<String> rowKeys() {
        return slots().stream().map(Slot::row).distinct().toList();
    }

    public List<Slot> row(String key) {
        return slots().stream().filter(slot -> slot.row().equals(key)).toList();
    }

    public List<Slot> column(String key) {
        return slots().stream().filter(slot -> slot.column().equals(key)).toList();
    }

    /** Equal widths that add up to {@code total}; what does not divide goes to the last columns, as in the form. */
    static List<Integer> equalWidths(int columns, int total) {
        var wider = columns - total % columns;
        return IntStream.range(0, columns)
                .map(i -> total / columns + (i < wider ? 0 : 1))
                .boxed()
                .toList();
    }
}
