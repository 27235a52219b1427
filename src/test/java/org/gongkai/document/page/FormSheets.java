package org.gongkai.document.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.FormCell;
import org.gongkai.report.model.TableForm;

/** Prints a table of a report on pages, in the ways that real ones are printed. */
final class FormSheets {

    private static final double LEFT = 50;
    private static final double BOTTOM = 780;
    private static final double ROW = 26;
    private static final double SIZE = 8;

    private final Sheets sheets;
    private final boolean ruled;
    private final UnaryOperator<String> spelling;
    private double y;

    record Placed(int row, int column, int rows, int columns, String text) {}

    private FormSheets(Sheets sheets, double top, boolean ruled, UnaryOperator<String> spelling) {
        this.sheets = sheets;
        this.y = top;
        this.ruled = ruled;
        this.spelling = spelling;
    }

    static void ruled(Sheets sheets, double top, TableForm table, Figures figures) {
        new FormSheets(sheets, top, true, text -> text).print(table, figures);
    }

    static void spelt(Sheets sheets, double top, TableForm table, Figures figures, UnaryOperator<String> spelling) {
        new FormSheets(sheets, top, true, spelling).print(table, figures);
    }

    static void unruled(Sheets sheets, double top, TableForm table, Figures figures) {
        new FormSheets(sheets, top, false, text -> text).print(table, figures);
    }

    /** The cells of a table on its grid, text as printed. */
    static List<Placed> placed(TableForm table, Figures figures) {
        var placed = new ArrayList<Placed>();
        Set<List<Integer>> taken = new HashSet<>();
        for (var row = 0; row < table.rows().size(); row++) {
            var column = 0;
            for (var cell : table.rows().get(row).cells()) {
                while (taken.contains(List.of(row, column))) {
                    column++;
                }
                for (var r = 0; r < cell.rows(); r++) {
                    for (var c = 0; c < cell.columns(); c++) {
                        taken.add(List.of(row + r, column + c));
                    }
                }
                placed.add(new Placed(row, column, cell.rows(), cell.columns(), text(cell, figures)));
            }
        }
        return placed;
    }

    private static String text(FormCell cell, Figures figures) {
        return switch (cell) {
            case FormCell.Label label -> label.text();
            case FormCell.Entry entry ->
                switch (figures.cell(entry.slot())) {
                    case Cell.Figure(var value) -> value.toPlainString();
                    default -> "";
                };
        };
    }

    private void print(TableForm table, Figures figures) {
        var cells = placed(table, figures);
        var edges = edges(table);
        for (var row = 0; row < table.rows().size(); row++) {
            if (y + ROW > BOTTOM) {
                sheets.page();
                y = 60;
            }
            for (var cell : cells) {
                printPart(cell, row, edges);
            }
            y += ROW;
        }
    }

    /** A cell that spans rows is drawn row by row, its text in its first. */
    private void printPart(Placed cell, int row, List<Double> edges) {
        if (row < cell.row() || row >= cell.row() + cell.rows()) {
            return;
        }
        var left = edges.get(cell.column());
        var right = edges.get(cell.column() + cell.columns());
        if (ruled) {
            sheets.line(left, y, left, y + ROW).line(right, y, right, y + ROW);
            if (row == cell.row()) {
                sheets.line(left, y, right, y);
            }
            if (row == cell.row() + cell.rows() - 1) {
                sheets.line(left, y + ROW, right, y + ROW);
            }
        }
        if (row == cell.row()) {
            printText(spelling.apply(cell.text()), left + 2, right - left - 4);
        }
    }

    private void printText(String text, double x, double width) {
        var perLine = Math.max(1, (int) (width / (text.chars().allMatch(c -> c < 0x80) ? SIZE / 2 : SIZE)));
        for (var i = 0; i * perLine < text.length(); i++) {
            var line = text.substring(i * perLine, Math.min(text.length(), (i + 1) * perLine));
            sheets.text(x, y + (i + 1) * SIZE, SIZE, line);
        }
    }

    private static List<Double> edges(TableForm table) {
        var edges = new ArrayList<>(List.of(LEFT));
        table.columnWidths().forEach(width -> edges.add(edges.getLast() + width / 20.0));
        return edges;
    }
}
