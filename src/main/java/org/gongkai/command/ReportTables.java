package org.gongkai.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.command.terminal.BoxTable;
import org.gongkai.command.terminal.BoxTable.Box;
import org.gongkai.command.terminal.BoxTable.Side;
import org.gongkai.command.terminal.Ink;
import org.gongkai.command.terminal.Printable;
import org.gongkai.command.terminal.Terminal;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.FormCell.Entry;
import org.gongkai.report.model.FormCell.Label;
import org.gongkai.report.model.FormCell.Style;
import org.gongkai.report.model.FormRow;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableForm;

/**
 * Draws the three tables of a report for a terminal: the labels and the order of the form, laid out so that eighty
 * columns are enough. Zeros stand back, wrong figures stand out.
 *
 * @param marks the places that findings point at
 */
record ReportTables(Figures figures, Map<Place, Ink> marks, Terminal terminal) {

    /** From this width on section three needs no squeezing. */
    private static final int ROOMY = 110;

    /** From this width on the heads of section four fit on one line. */
    private static final int COMFORTABLE = 72;

    void print() {
        for (var table : figures.form().tables()) {
            terminal.line(" " + terminal.paint(Ink.BOLD, table.kind().section().heading()));
            drawn(table).print(terminal);
        }
    }

    private BoxTable drawn(TableForm table) {
        return switch (table.kind()) {
            case PROACTIVE -> asPrinted(table);
            case REQUESTS -> asTree(table);
            case DISPUTES -> byRow(table);
        };
    }

    /** Section two: caption, heads and rows as the form has them. */
    private BoxTable asPrinted(TableForm table) {
        var drawn = new BoxTable(table.columns(), false);
        for (var row : table.rows()) {
            if (row.cells().getFirst() instanceof Label label && label.style() == Style.CAPTION) {
                drawn.rule();
            }
            drawn.row(boxes(row));
        }
        return drawn;
    }

    private List<Box> boxes(FormRow row) {
        var boxes = new ArrayList<Box>();
        for (var cell : row.cells()) {
            boxes.add(
                    switch (cell) {
                        case Entry(var slot, var columns) -> figure(slot, columns);
                        case Label label -> box(label, boxes.isEmpty());
                    });
        }
        return boxes;
    }

    private static Box box(Label label, boolean first) {
        return switch (label.style()) {
            case CAPTION -> new Box(label.text(), label.columns(), Side.LEFT, Ink.BOLD);
            case HEAD -> new Box(label.text(), label.columns(), first ? Side.LEFT : Side.RIGHT, Ink.CYAN);
            case ROW, ROW_CENTRED, RULE -> new Box(label.text(), label.columns(), Side.LEFT, Ink.PLAIN);
        };
    }

    /** Section three: the labels that hang over several rows become headings of a tree. */
    private BoxTable asTree(TableForm table) {
        var columns = table.row(table.rowKeys().getFirst());
        var drawn = new BoxTable(columns.size() + 1, isNarrow());
        drawn.row(heads("申请人情况", columns, isNarrow() ? 2 : 4));
        drawn.rule();
        var open = new ArrayList<Integer>();
        for (var row : table.rows()) {
            if (row.hasFigures()) {
                open.replaceAll(rows -> rows - 1);
                open.removeIf(rows -> rows <= 0);
                branch(row, drawn, open);
            }
        }
        return drawn;
    }

    private void branch(FormRow row, BoxTable drawn, List<Integer> open) {
        for (var cell : row.cells()) {
            if (cell instanceof Label label) {
                var indented = (isNarrow() ? " " : "  ").repeat(open.size()) + label.text();
                if (label.rows() > 1) {
                    heading(indented, row.slots().size(), drawn);
                    open.add(label.rows());
                } else {
                    drawn.row(line(indented, row.slots()));
                }
            }
        }
    }

    private static void heading(String text, int columns, BoxTable drawn) {
        var boxes = new ArrayList<Box>();
        boxes.add(new Box(text, 1, Side.LEFT, Ink.PLAIN));
        for (var i = 0; i < columns; i++) {
            boxes.add(new Box("", 1, Side.RIGHT, Ink.PLAIN));
        }
        drawn.row(boxes);
    }

    /** Section four: the form's one long row, a line for each way a case went. */
    private BoxTable byRow(TableForm table) {
        var rows = new LinkedHashMap<String, List<Slot>>();
        table.slots()
                .forEach(slot -> rows.computeIfAbsent(slot.row(), ignored -> new ArrayList<>())
                        .add(slot));
        var first = rows.firstEntry().getValue();
        var drawn = new BoxTable(first.size() + 1, false);
        drawn.row(heads("", first, terminal.columns() < COMFORTABLE ? 2 : 4));
        drawn.rule();
        rows.values().forEach(slots -> drawn.row(line(slots.getFirst().rowLabel(), slots)));
        return drawn;
    }

    /** Heads of {@code width} characters a line, where they do not fit on one. */
    private static List<Box> heads(String corner, List<Slot> columns, int width) {
        var boxes = new ArrayList<Box>();
        boxes.add(new Box(corner, 1, Side.LEFT, Ink.CYAN));
        columns.forEach(slot -> boxes.add(new Box(folded(slot.columnLabel(), width), 1, Side.RIGHT, Ink.CYAN)));
        return boxes;
    }

    private static String folded(String label, int width) {
        var folded = new StringBuilder(label);
        for (var i = width * ((label.length() - 1) / width); i > 0; i -= width) {
            folded.insert(i, '\n');
        }
        return folded.toString();
    }

    private boolean isNarrow() {
        return terminal.columns() < ROOMY;
    }

    private List<Box> line(String label, List<Slot> slots) {
        var boxes = new ArrayList<Box>();
        boxes.add(new Box(label, 1, Side.LEFT, slots.stream().allMatch(this::isQuiet) ? Ink.DIM : Ink.PLAIN));
        slots.forEach(slot -> boxes.add(figure(slot, 1)));
        return boxes;
    }

    private Box figure(Slot slot, int columns) {
        return new Box(text(figures.cell(slot)), columns, Side.RIGHT, ink(slot));
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Figure(var value) -> value.toPlainString();
            case Cell.Blank(var printed) -> Printable.line(printed);
            case Cell.Unreadable(var printed) -> "‹" + Printable.line(printed) + "›";
            case Cell.Missing() -> "‹›";
        };
    }

    private Ink ink(Slot slot) {
        var mark = marks.get(slot.place());
        if (mark != null) {
            return mark;
        }
        return switch (figures.cell(slot)) {
            case Cell.Figure(var value) -> value.signum() == 0 ? Ink.DIM : Ink.BOLD;
            case Cell.Blank ignored -> Ink.DIM;
            case Cell.Unreadable ignored -> Ink.RED;
            case Cell.Missing ignored -> Ink.RED;
        };
    }

    private boolean isQuiet(Slot slot) {
        return ink(slot) == Ink.DIM;
    }
}
