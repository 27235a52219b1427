package org.gongkai.report.model;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.model.FormCell.Entry;

/** One printed row: the cells that begin in it, left to right; cells hanging down from above are not repeated. */
public record FormRow(List<FormCell> cells) {

    public FormRow {
        cells = List.copyOf(cells);
    }

    static FormRow of(FormCell... cells) {
        return new FormRow(List.of(cells));
    }

    /** The figures of the row, left to right; empty for a row of heads. */
    public List<Slot> slots() {
        return entries().map(Entry::slot).toList();
    }

    public boolean hasFigures() {
        return entries().findAny().isPresent();
    }

    private Stream<Entry> entries() {
        return cells.stream().filter(Entry.class::isInstance).map(Entry.class::cast);
    }
}
