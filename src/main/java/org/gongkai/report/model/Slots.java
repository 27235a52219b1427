package org.gongkai.report.model;

import org.gongkai.report.model.FormCell.Entry;

/** Gives out the slots of one table in order while its form is declared. */
final class Slots {

    private final TableKind table;
    private int next;

    Slots(TableKind table, int first) {
        this.table = table;
        this.next = first;
    }

    Entry entry(String row, String rowLabel, String column, String columnLabel, FigureKind kind, int columns) {
        return new Entry(new Slot(next++, table, row, column, kind, rowLabel, columnLabel), columns);
    }

    Entry count(String row, String rowLabel, String column, String columnLabel) {
        return entry(row, rowLabel, column, columnLabel, FigureKind.COUNT, 1);
    }
}
