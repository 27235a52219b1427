package org.gongkai.publication.body;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;

/** Text parted by commas (RFC 4180) as a table. */
final class CsvTable {

    /** More rows are for a program, not for reading. */
    private static final int MOST_CELLS = 20_000;

    private final String text;
    private final List<GridCell> cells = new ArrayList<>();
    private int at;

    private CsvTable(String text) {
        this.text = text;
    }

    static List<Block> of(String text) {
        var table = new CsvTable(text.startsWith("\ufeff") ? text.substring(1) : text);
        table.read();
        return table.cells.isEmpty() ? List.of() : List.of(new Grid(table.cells, true));
    }

    private void read() {
        for (int row = 0, column = 0; at < text.length() && cells.size() < MOST_CELLS; ) {
            cells.add(new GridCell(row, column, 1, 1, field()));
            if (at < text.length() && text.charAt(at) == ',') {
                column++;
            } else {
                row++;
                column = 0;
            }
            at++;
        }
    }

    private String field() {
        var field = new StringBuilder();
        var quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) {
            at++;
        }
        for (; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (quoted && sign == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                } else {
                    quoted = false;
                    continue;
                }
            } else if (!quoted && (sign == ',' || sign == '\n')) {
                break;
            }
            if (sign != '\r') {
                field.append(sign);
            }
        }
        return field.toString();
    }
}
