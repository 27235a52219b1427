package org.gongkai.report.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sheet of a workbook, row by row. Text is written as inline strings, which are never taken for formulas whatever
 * they begin with.
 */
final class Sheet {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final String name;
    private final List<Integer> widths;
    private final Markup rows = new Markup();
    private final List<String> merges = new ArrayList<>();
    private final Markup conditions = new Markup();
    private final List<Validation> validations = new ArrayList<>();
    private int priority;
    private int repeatedFrom;
    private int repeatedTo;

    /** What a cell takes; type, operator and bounds as SpreadsheetML has them, words for the one who types. */
    record Validation(String type, String operator, String first, String second, String prompt, List<String> cells) {}

    /**
     * @param widths column widths in twentieths of a point
     */
    Sheet(String name, List<Integer> widths) {
        this.name = name;
        this.widths = widths;
        rows.open("sheetData");
    }

    String name() {
        return name;
    }

    /** A cell's address, row and column from 0. */
    static String address(int row, int column) {
        return (char) ('A' + column) + String.valueOf(row + 1);
    }

    /**
     * @param points height; empty to let the program fit it
     */
    Sheet row(int row, Optional<Double> points) {
        if (points.isPresent()) {
            var height = String.valueOf(Math.min(points.get(), 409.0));
            rows.open("row", "r", String.valueOf(row + 1), "ht", height, "customHeight", "1");
        } else {
            rows.open("row", "r", String.valueOf(row + 1));
        }
        return this;
    }

    Sheet endRow() {
        rows.closeLine();
        return this;
    }

    void text(int row, int column, SheetStyle style, String text) {
        if (text.isEmpty()) {
            blank(row, column, style.ordinal());
        } else {
            lines(row, column, style, List.of(text));
        }
    }

    /** Text that breaks where told. */
    void lines(int row, int column, SheetStyle style, List<String> lines) {
        rows.open("c", "r", address(row, column), "s", String.valueOf(style.ordinal()), "t", "inlineStr");
        rows.open("is").open("t", "xml:space", "preserve").text(lines.getFirst());
        lines.stream().skip(1).forEach(line -> rows.trusted("\n").text(line));
        rows.close().close().close();
    }

    void blank(int row, int column, int style) {
        rows.empty("c", "r", address(row, column), "s", String.valueOf(style));
    }

    void number(int row, int column, int style, BigDecimal value) {
        rows.open("c", "r", address(row, column), "s", String.valueOf(style));
        rows.element("v", value.toPlainString()).close();
    }

    void formula(int row, int column, String formula, BigDecimal value) {
        rows.open("c", "r", address(row, column), "s", String.valueOf(SheetStyle.SUM.ordinal()));
        rows.element("f", formula).element("v", value.toPlainString()).close();
    }

    void formula(int row, int column, String formula, String value) {
        rows.open("c", "r", address(row, column), "s", String.valueOf(SheetStyle.SUM.ordinal()), "t", "str");
        rows.element("f", formula).element("v", value).close();
    }

    void merge(int row, int column, int lastRow, int lastColumn) {
        if (row != lastRow || column != lastColumn) {
            merges.add(address(row, column) + ":" + address(lastRow, lastColumn));
        }
    }

    /** Marks a cell while a formula is true. */
    void mark(String cell, String formula) {
        conditions.open("conditionalFormatting", "sqref", cell);
        conditions.open("cfRule", "type", "expression", "dxfId", "0", "priority", String.valueOf(++priority));
        conditions.element("formula", formula).close().close();
    }

    void validate(Validation validation) {
        if (!validation.cells().isEmpty()) {
            validations.add(validation);
        }
    }

    /** Rows printed again on every page. */
    void repeat(int first, int last) {
        repeatedFrom = first + 1;
        repeatedTo = last + 1;
    }

    Optional<String> repeatedRows() {
        return repeatedTo == 0
                ? Optional.empty()
                : Optional.of("'%s'!$%d:$%d".formatted(name, repeatedFrom, repeatedTo));
    }

    String xml() {
        rows.close();
        var markup = new Markup().open("worksheet", "xmlns", NAMESPACE);
        markup.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        markup.open("sheetViews")
                .empty("sheetView", "showGridLines", "0", "workbookViewId", "0")
                .close();
        markup.empty("sheetFormatPr", "defaultRowHeight", "18");
        columns(markup);
        markup.trusted(rows.toString());
        markup.empty("sheetProtection", "sheet", "1", "formatColumns", "0", "formatRows", "0");
        if (!merges.isEmpty()) {
            markup.open("mergeCells", "count", String.valueOf(merges.size()));
            merges.forEach(merge -> markup.empty("mergeCell", "ref", merge));
            markup.close();
        }
        markup.trusted(conditions.toString());
        validations(markup);
        markup.empty("printOptions", "horizontalCentered", "1");
        markup.empty(
                "pageMargins",
                "left",
                "0.6",
                "right",
                "0.6",
                "top",
                "0.8",
                "bottom",
                "0.8",
                "header",
                "0.4",
                "footer",
                "0.4");
        markup.empty("pageSetup", "paperSize", "9", "orientation", "portrait", "fitToWidth", "1", "fitToHeight", "0");
        return markup.close().toString();
    }

    private void columns(Markup markup) {
        markup.open("cols");
        for (var column = 0; column < widths.size(); column++) {
            // A column's width counts digits of the standard face: at ten points about 5.3 points each.
            var width = Math.round(widths.get(column) / 20.0 / 5.3 * 100) / 100.0;
            var number = String.valueOf(column + 1);
            markup.empty("col", "min", number, "max", number, "width", String.valueOf(width), "customWidth", "1");
        }
        markup.close();
    }

    private void validations(Markup markup) {
        if (validations.isEmpty()) {
            return;
        }
        markup.open("dataValidations", "count", String.valueOf(validations.size()));
        for (var each : validations) {
            markup.open(
                    "dataValidation",
                    "type",
                    each.type(),
                    "operator",
                    each.operator(),
                    "allowBlank",
                    "1",
                    "showInputMessage",
                    "1",
                    "showErrorMessage",
                    "1",
                    "error",
                    each.prompt(),
                    "prompt",
                    each.prompt(),
                    "sqref",
                    String.join(" ", each.cells()));
            if (!each.first().isEmpty()) {
                markup.element("formula1", each.first());
            }
            if (!each.second().isEmpty()) {
                markup.element("formula2", each.second());
            }
            markup.close();
        }
        markup.close();
    }
}
