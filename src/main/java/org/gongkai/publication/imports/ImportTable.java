package org.gongkai.publication.imports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The table that a bulk import takes, and lines of tables that spreadsheet programs open as text. */
public final class ImportTable {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private ImportTable() {}

    /** The heads of a template, in order. */
    public static List<String> heads() {
        return Arrays.stream(ImportField.values()).map(ImportField::head).toList();
    }

    public static String line(List<String> cells) {
        return cells.stream().map(ImportTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
