package org.gongkai.supervision.web;

/** Cells of a CSV file that spreadsheet programs open as text. */
final class Csv {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        var text = value.toString();
        var safe = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
