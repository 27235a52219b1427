package org.gongkai.report.writing;

import java.util.ArrayList;
import java.util.List;

/** A text of headings, paragraphs and tables, such as an official document. */
public record TextDocument(String title, List<Block> blocks) {

    public TextDocument {
        blocks = List.copyOf(blocks);
    }

    /** A part of the text. */
    public sealed interface Block {}

    public record Heading(String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    /** @param rows each with the cells that begin in it */
    public record Table(List<List<Cell>> rows) implements Block {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** How many columns its first row spans. */
        int width() {
            return rows.getFirst().stream().mapToInt(Cell::columns).sum();
        }

        /** Every cell at its place; a row of places is shorter where cells from above reach into it. */
        List<Placed> placed() {
            var found = new ArrayList<Placed>();
            var taken = new boolean[rows.size()][width()];
            for (var row = 0; row < rows.size(); row++) {
                for (var cell : rows.get(row)) {
                    var column = 0;
                    while (taken[row][column]) {
                        column++;
                    }
                    for (var down = row; down < row + cell.rows(); down++) {
                        for (var right = column; right < column + cell.columns(); right++) {
                            taken[down][right] = true;
                        }
                    }
                    found.add(new Placed(cell, row, column));
                }
            }
            return found;
        }
    }

    /**
     * @param columns it spans
     * @param rows it spans
     */
    public record Cell(String text, int columns, int rows, boolean head) {}

    record Placed(Cell cell, int row, int column) {

        int lastRow() {
            return row + cell.rows() - 1;
        }

        int lastColumn() {
            return column + cell.columns() - 1;
        }
    }
}
