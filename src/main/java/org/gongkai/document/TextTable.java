package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;

/** Rows told from plain text. */
record TextTable(List<List<String>> rows, int leastRows) {

    static final TextTable NONE = new TextTable(List.of(), 1);

    /** Rows, at least so many, of which one has more than one cell; anything less is running text. */
    boolean isTable() {
        return rows.size() >= leastRows && rows.stream().anyMatch(row -> row.size() > 1);
    }

    /** Columns mean something when every row has as many. */
    boolean placed() {
        return rows.size() > 1 && rows.stream().mapToInt(List::size).distinct().count() == 1;
    }

    List<GridCell> cells() {
        var cells = new ArrayList<GridCell>();
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                cells.add(
                        new GridCell(row, column, 1, 1, Texts.cell(rows.get(row).get(column))));
            }
        }
        return cells;
    }

    void count(Allowance allowance) throws UnreadableDocumentException {
        for (var row : rows) {
            for (var cell = 0; cell < row.size(); cell++) {
                allowance.cell();
            }
        }
    }
}
