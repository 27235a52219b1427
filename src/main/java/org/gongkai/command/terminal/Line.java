package org.gongkai.command.terminal;

import java.util.List;
import org.gongkai.command.terminal.BoxTable.Box;

/** Draws the lines of a {@link BoxTable} once its column widths are known. */
record Line(int[] widths, boolean dense) {

    private static final String[] JUNCTIONS = {"─", "┬", "┴", "┼"};

    /** Columns on the terminal, lines at both sides counted. */
    int width() {
        return room(0, widths.length) + 3 + trailing(widths.length - 1);
    }

    /** Room for the text of a cell that covers {@code span} columns. */
    int room(int column, int span) {
        var room = 0;
        for (var i = column; i < column + span; i++) {
            room += widths[i] + (i > column ? 2 + trailing(i - 1) : 0);
        }
        return room;
    }

    /** Blanks between a cell's text and the line to its right. */
    private int trailing(int column) {
        return dense && column > 0 ? 0 : 1;
    }

    /** The rule between two rows; an empty row stands for the outside. */
    String rule(List<Box> above, List<Box> below) {
        var up = borders(above);
        var down = borders(below);
        var text = new StringBuilder(above.isEmpty() ? "┌" : below.isEmpty() ? "└" : "├");
        for (var i = 0; i < widths.length; i++) {
            text.repeat('─', widths[i] + 1 + trailing(i));
            if (i < widths.length - 1) {
                text.append(JUNCTIONS[(up[i] ? 2 : 0) + (down[i] ? 1 : 0)]);
            }
        }
        return text.append(above.isEmpty() ? "┐" : below.isEmpty() ? "┘" : "┤").toString();
    }

    void row(List<Box> row, Terminal terminal) {
        var height = row.stream().mapToInt(box -> box.lines().size()).max().orElse(1);
        for (var i = 0; i < height; i++) {
            var text = new StringBuilder();
            var column = 0;
            for (var box : row) {
                text.append(terminal.paint(Ink.DIM, "│")).append(' ');
                text.append(cell(box, i - (height - box.lines().size()), column, terminal));
                column += box.span();
                text.repeat(' ', trailing(column - 1));
            }
            terminal.line(text.append(terminal.paint(Ink.DIM, "│")).toString());
        }
    }

    private String cell(Box box, int line, int column, Terminal terminal) {
        var room = room(column, box.span());
        var text = line < 0 ? "" : DisplayWidth.fit(box.lines().get(line), room);
        var blank = room - DisplayWidth.of(text);
        var left = switch (box.side()) {
            case LEFT -> 0;
            case CENTRE -> blank / 2;
            case RIGHT -> blank;
        };
        return " ".repeat(left) + terminal.paint(box.ink(), text) + " ".repeat(blank - left);
    }

    /** Whether a border stands to the right of each column. */
    private boolean[] borders(List<Box> row) {
        var borders = new boolean[widths.length];
        var column = 0;
        for (var box : row) {
            column += box.span();
            borders[column - 1] = true;
        }
        return borders;
    }
}
