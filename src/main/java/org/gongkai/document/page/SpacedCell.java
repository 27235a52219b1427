package org.gongkai.document.page;

/** A segment on the columns it stands over. */
record SpacedCell(int column, int columns, String text) {

    boolean isUnder(SpacedCell other) {
        return column == other.column && columns == other.columns;
    }

    SpacedCell followedBy(SpacedCell rest) {
        return new SpacedCell(column, Math.max(columns, rest.columns), text + "\n" + rest.text);
    }
}
