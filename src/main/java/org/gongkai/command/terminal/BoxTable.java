package org.gongkai.command.terminal;

import java.util.ArrayList;
import java.util.List;

/** A table drawn with lines; cells may span columns and hold several lines of text. */
public final class BoxTable {

    private static final int NARROWEST_LABEL = 10;

    private final int columns;
    private final boolean dense;
    private final List<List<Box>> rows = new ArrayList<>();
    private final List<Integer> ruled = new ArrayList<>();

    /** @param dense whether figures stand right at the line, for tables of many columns */
    public BoxTable(int columns, boolean dense) {
        this.columns = columns;
        this.dense = dense;
    }

    /** Which way a cell's text leans. */
    public enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** A cell: its text, lines apart by line feeds, and the columns it covers. */
    public record Box(String text, int span, Side side, Ink ink) {

        List<String> lines() {
            return List.of(text.split("\n", -1));
        }

        int width() {
            return lines().stream().mapToInt(DisplayWidth::of).max().orElse(0);
        }
    }

    /** Adds a row; its spans must add up to the table's columns. */
    public void row(List<Box> boxes) {
        if (boxes.stream().mapToInt(Box::span).sum() != columns) {
            throw new IllegalArgumentException("a row of another width");
        }
        rows.add(List.copyOf(boxes));
    }

    /** A line below the rows so far. */
    public void rule() {
        ruled.add(rows.size());
    }

    /** Draws the table, its first column shortened until it fits the terminal. */
    public void print(Terminal terminal) {
        var line = new Line(widths(terminal.columns()), dense);
        terminal.line(terminal.paint(Ink.DIM, line.rule(List.of(), rows.getFirst())));
        for (var i = 0; i < rows.size(); i++) {
            if (i > 0 && ruled.contains(i)) {
                terminal.line(terminal.paint(Ink.DIM, line.rule(rows.get(i - 1), rows.get(i))));
            }
            line.row(rows.get(i), terminal);
        }
        terminal.line(terminal.paint(Ink.DIM, line.rule(rows.getLast(), List.of())));
    }

    private int[] widths(int available) {
        var widths = new int[columns];
        for (var span = 1; span <= columns; span++) {
            for (var row : rows) {
                widen(widths, row, span);
            }
        }
        var needed = new Line(widths, dense).width();
        widths[0] = Math.max(Math.min(widths[0], NARROWEST_LABEL), widths[0] - Math.max(0, needed - available));
        return widths;
    }

    private void widen(int[] widths, List<Box> row, int span) {
        var column = 0;
        for (var box : row) {
            if (box.span() == span) {
                var room = new Line(widths, dense).room(column, span);
                widths[column + span - 1] += Math.max(0, box.width() - room);
            }
            column += box.span();
        }
    }
}
