package org.gongkai.organisation.workbook;

import java.util.Map;

/**
 * A row of a sheet.
 *
 * @param number as Excel counts it
 * @param cells text of each column by its key, without blanks around it; what is empty is not there
 */
public record SheetRow(SheetKind sheet, int number, Map<String, String> cells) {

    public SheetRow {
        cells = Map.copyOf(cells);
    }

    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    public boolean isYes(String column) {
        return text(column).equals(SheetKind.WORDS.of("yes"));
    }
}
