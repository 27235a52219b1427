package org.gongkai.report.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import org.gongkai.report.Wording;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.CrossFoot;
import org.gongkai.report.model.FigureKind;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.FormCell.Entry;
import org.gongkai.report.model.FormCell.Label;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableForm;

/** A statutory table on its sheet: labels locked, figures checked as they are typed, sums as formulas. */
final class XlsxTable {

    /** Significant digits a spreadsheet's number keeps. */
    private static final int EXACT_DIGITS = 15;

    private final TablePlan plan;
    private final Figures figures;
    private final SheetSums sums;
    private final Sheet sheet;
    private final int firstRow;
    private final boolean template;
    private final Wording words;

    XlsxTable(
            TableForm table,
            Figures figures,
            SheetSums sums,
            Sheet sheet,
            int firstRow,
            boolean template,
            Wording words) {
        this.plan = TablePlan.of(table);
        this.figures = figures;
        this.sums = sums;
        this.sheet = sheet;
        this.firstRow = firstRow;
        this.template = template;
        this.words = words;
    }

    void write() {
        for (var row = 0; row < plan.rows(); row++) {
            sheet.row(firstRow + row, Optional.of(height(row)));
            for (var placed : plan.coveringRow(row)) {
                cell(placed, row);
            }
            sheet.endRow();
        }
        if (plan.table().headRows() > 0) {
            sheet.repeat(firstRow, firstRow + plan.table().headRows() - 1);
        }
        for (var kind : FigureKind.values()) {
            sheet.validate(validation(kind));
        }
        sums.crossFoots().stream()
                .filter(each -> each.place().table() == plan.table().kind())
                .forEach(each -> each.right()
                        .forEach(slot -> sheet.mark(
                                sums.address(slot), sums.sum(each.left(), "") + "<>" + sums.sum(each.right(), ""))));
    }

    private void cell(PlacedCell placed, int row) {
        var sheetRow = firstRow + row;
        if (row == placed.row()) {
            switch (placed.cell()) {
                case Entry entry -> entry(sheetRow, placed.column(), entry.slot());
                case Label label -> sheet.lines(sheetRow, placed.column(), style(label), plan.pieces(placed, label));
            }
            sheet.merge(sheetRow, placed.column(), firstRow + placed.lastRow(), placed.lastColumn());
        }
        var first = row == placed.row() ? placed.column() + 1 : placed.column();
        for (var column = first; column <= placed.lastColumn(); column++) {
            sheet.blank(sheetRow, column, style(placed).ordinal());
        }
    }

    private static SheetStyle style(PlacedCell placed) {
        return switch (placed.cell()) {
            case Entry ignored -> SheetStyle.COUNT;
            case Label label -> style(label);
        };
    }

    private static SheetStyle style(Label label) {
        return switch (label.style()) {
            case HEAD, ROW_CENTRED -> SheetStyle.HEAD;
            case ROW -> SheetStyle.LABEL;
            case CAPTION -> SheetStyle.CAPTION;
            case RULE -> SheetStyle.RULE;
        };
    }

    private void entry(int row, int column, Slot slot) {
        switch (figures.cell(slot)) {
            case Cell.Figure(var value) -> figure(row, column, slot, value);
            case Cell.Blank(var printed) -> blank(row, column, slot, printed);
            case Cell.Unreadable(var printed) -> sheet.text(row, column, SheetStyle.ODD, Printed.clean(printed));
            case Cell.Missing ignored -> sheet.blank(row, column, SheetStyle.COUNT.ordinal());
        }
    }

    private void blank(int row, int column, Slot slot, String printed) {
        var total = template ? sums.total(slot) : Optional.<CrossFoot>empty();
        if (total.isPresent()) {
            sheet.formula(row, column, sums.sum(total.get().left(), ""), BigDecimal.ZERO);
        } else {
            sheet.text(row, column, printed.isEmpty() ? SheetStyle.COUNT : SheetStyle.ODD, printed);
        }
    }

    private void figure(int row, int column, Slot slot, BigDecimal value) {
        if (slot.kind() == FigureKind.AMOUNT) {
            amount(row, column, value);
            return;
        }
        var total = sums.total(slot);
        var sum = total.flatMap(each -> SheetSums.value(each.left(), figures));
        if (total.isPresent() && sum.isPresent() && sum.get().compareTo(value) == 0) {
            sheet.formula(row, column, sums.sum(total.get().left(), ""), value);
        } else {
            sheet.number(row, column, SheetStyle.COUNT.ordinal(), value);
        }
    }

    /** The number with a format that shows its decimals; as text when a spreadsheet would round it. */
    private void amount(int row, int column, BigDecimal value) {
        var decimals = Math.max(value.scale(), 0);
        if (value.precision() <= EXACT_DIGITS && decimals <= SheetStyle.MOST_DECIMALS) {
            sheet.number(row, column, SheetStyle.amount(decimals), value);
        } else {
            sheet.text(row, column, SheetStyle.ODD, value.toPlainString());
        }
    }

    private Sheet.Validation validation(FigureKind kind) {
        var cells = new ArrayList<String>();
        for (var slot : plan.table().slots()) {
            if (slot.kind() == kind) {
                cells.add(sums.address(slot));
            }
        }
        var largest = String.valueOf(Figures.LARGEST_COUNT);
        return switch (kind) {
            case COUNT -> new Sheet.Validation("whole", "between", "0", largest, words.of("xlsx.prompt.count"), cells);
            case CHANGE ->
                new Sheet.Validation("whole", "between", "-" + largest, largest, words.of("xlsx.prompt.change"), cells);
            case AMOUNT ->
                new Sheet.Validation("decimal", "between", "0", largest, words.of("xlsx.prompt.amount"), cells);
        };
    }

    /** Enough for the row's tallest cell: labels of ten points in lines of fourteen. */
    private double height(int row) {
        var lines = 1.0;
        for (var placed : plan.beginningIn(row)) {
            if (placed.cell() instanceof Label label && label.rows() == 1) {
                var wrapped = Math.ceil(label.text().length() * 10.6 / (plan.width(placed) / 20.0 - 6));
                lines = Math.max(
                        lines, Math.max(wrapped, plan.pieces(placed, label).size()));
            }
        }
        return lines * 14 + 6;
    }
}
