package org.gongkai.publication.register.sheet;

import java.util.Map;

/**
 * A row of a list that was brought.
 *
 * @param number as the program that shows the file counts it, from 1
 * @param cells by key of the column; only those that hold something
 */
public record SheetRow(int number, Map<String, String> cells) {

    public SheetRow {
        cells = Map.copyOf(cells);
    }

    public String text(String column) {
        return cells.getOrDefault(column, "");
    }
}
