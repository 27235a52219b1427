package org.gongkai.report.model;

/**
 * One cell for a figure: where it stands, what it may hold and what the form prints beside and above it.
 *
 * @param index position in {@link Form#slots()} and in the arrays of {@link Figures}
 * @param row key of the row, such as {@code withheld.stateSecret}
 * @param column key of the column, such as {@code naturalPerson}; empty in a row of one figure
 */
public record Slot(
        int index, TableKind table, String row, String column, FigureKind kind, String rowLabel, String columnLabel) {

    public Place place() {
        return Place.of(table, row, column);
    }

    /** The labels a reader finds the cell by, for messages. */
    public String label() {
        return columnLabel.isEmpty() ? rowLabel : rowLabel + " · " + columnLabel;
    }
}
