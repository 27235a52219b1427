package org.gongkai.report.desk.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of cells as spreadsheets hand it to the clipboard: cells apart by tabs, rows by line ends, a cell that holds
 * either of them in quotes with its own quotes doubled.
 */
record PastedBlock(List<List<String>> rows) {

    /** More than the largest statutory table pasted with its heads. */
    static final int MOST_ROWS = 60;

    static final int MOST_COLUMNS = 40;
    static final int LONGEST = 100_000;

    PastedBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static boolean isTooLarge(String raw) {
        return raw.length() > LONGEST;
    }

    static PastedBlock of(String raw) {
        return new PastedBlock(new Reader(raw).rows());
    }

    boolean isEmpty() {
        return rows.stream().allMatch(row -> row.stream().allMatch(String::isBlank));
    }

    boolean isBeyondTheForm() {
        return rows.size() > MOST_ROWS || rows.stream().anyMatch(row -> row.size() > MOST_COLUMNS);
    }

    private static final class Reader {

        private final String raw;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int at;

        Reader(String raw) {
            this.raw = raw.replace("\r\n", "\n").replace('\r', '\n');
        }

        /** The line end after the last row begins no row. */
        List<List<String>> rows() {
            while (at < raw.length()) {
                row.add(cell());
                if (at >= raw.length() || raw.charAt(at) == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                } else if (at == raw.length() - 1) {
                    row.add("");
                    rows.add(row);
                    row = new ArrayList<>();
                }
                at++;
            }
            return rows;
        }

        private String cell() {
            return at < raw.length() && raw.charAt(at) == '"' && closing() > 0 ? quoted() : plain();
        }

        private String plain() {
            var start = at;
            while (at < raw.length() && raw.charAt(at) != '\t' && raw.charAt(at) != '\n') {
                at++;
            }
            return raw.substring(start, at);
        }

        private String quoted() {
            var end = closing();
            var text = raw.substring(at + 1, end).replace("\"\"", "\"");
            at = end + 1;
            return text;
        }

        /** The quote that ends the cell; a quote that no cell's end follows is a character like others. */
        private int closing() {
            for (var i = at + 1; i < raw.length(); i++) {
                if (raw.charAt(i) != '"') {
                    continue;
                }
                if (i + 1 < raw.length() && raw.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i + 1 == raw.length() || raw.charAt(i + 1) == '\t' || raw.charAt(i + 1) == '\n' ? i : -1;
                }
            }
            return -1;
        }
    }
}
