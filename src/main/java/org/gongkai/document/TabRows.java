package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;

/** Rows whose cells are parted by tabs, as sheets are copied into text; a quoted cell may hold line breaks. */
final class TabRows {

    /** A quotation that is not closed within so many lines is none. */
    private static final int LONGEST_QUOTATION = 30;

    private TabRows() {}

    /** Whether a table begins here: with a row, or with a caption above one. */
    static boolean begins(Lines lines) throws UnreadableDocumentException {
        return isRow(lines) || lines.landmarks().isCaption(lines.peek()) && is(lines.peekBehind());
    }

    private static boolean isRow(Lines lines) throws UnreadableDocumentException {
        if (is(lines.peek()) || !lines.peek().startsWith("\"")) {
            return is(lines.peek());
        }
        var start = lines.position();
        var row = row(lines);
        lines.backTo(start);
        return is(row);
    }

    private static boolean is(String line) {
        return line.indexOf('\t') >= 0;
    }

    static TextTable read(Lines lines) throws UnreadableDocumentException {
        var rows = new ArrayList<List<String>>();
        while (lines.hasNext()) {
            if (isRow(lines)) {
                rows.add(fields(row(lines)));
            } else if (is(lines.peekBehind()) && isWithinTable(lines)) {
                caption(lines.next(), rows);
            } else {
                break;
            }
        }
        return new TextTable(rows, widest(rows) > 2 ? 1 : 2);
    }

    private static boolean isWithinTable(Lines lines) {
        return lines.peek().isBlank() || lines.landmarks().isCaption(lines.peek());
    }

    private static void caption(String line, List<List<String>> rows) {
        if (!line.isBlank()) {
            rows.add(List.of(line));
        }
    }

    private static int widest(List<List<String>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static String row(Lines lines) throws UnreadableDocumentException {
        var row = lines.next();
        if (isClosed(row)) {
            return row;
        }
        var start = lines.position();
        var whole = new StringBuilder(row);
        for (var count = 0; count < LONGEST_QUOTATION && lines.hasNext(); count++) {
            whole.append('\n').append(lines.next());
            if (isClosed(whole)) {
                return whole.toString();
            }
        }
        lines.backTo(start);
        return row;
    }

    private static boolean isClosed(CharSequence row) {
        return row.chars().filter(character -> character == '"').count() % 2 == 0;
    }

    private static List<String> fields(String row) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        var begun = false;
        for (var i = 0; i < row.length(); i++) {
            var character = row.charAt(i);
            if (character == '"') {
                quoted = !quoted && !begun;
            }
            begun |= character != ' ';
            if (character == '\t' && !quoted) {
                fields.add(unquoted(field.toString()));
                field.setLength(0);
                begun = false;
            } else {
                field.append(character);
            }
        }
        fields.add(unquoted(field.toString()));
        return fields;
    }

    private static String unquoted(String field) {
        var bare = field.strip();
        return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
                ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"")
                : field;
    }
}
