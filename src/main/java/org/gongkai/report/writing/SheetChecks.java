package org.gongkai.report.writing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.Wording;
import org.gongkai.report.model.CrossFoot;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableKind;

/** The sheet that says of every cross-foot rule whether it holds, and goes on saying so while figures are typed. */
final class SheetChecks {

    private static final List<Integer> WIDTHS = List.of(900, 5600, 1300, 1300, 1000);

    /** Characters of ten points that the second column takes. */
    private static final int ONE_LINE = 26;

    private final Figures figures;
    private final SheetSums sums;
    private final Wording words;
    private final Sheet sheet;

    private SheetChecks(Figures figures, SheetSums sums, Wording words) {
        this.figures = figures;
        this.sums = sums;
        this.words = words;
        this.sheet = new Sheet(words.of("xlsx.sheet.checks"), WIDTHS);
    }

    /**
     * @param tables names of the sheets that hold the tables; rules of a table that has none are left out
     */
    static Sheet of(Figures figures, SheetSums sums, Map<TableKind, String> tables, Wording words) {
        var checks = new SheetChecks(figures, sums, words);
        checks.heads();
        var row = 1;
        for (var each : sums.crossFoots()) {
            var on = tables.get(each.place().table());
            if (on != null) {
                checks.row(row, each, on);
                row++;
            }
        }
        return checks.sheet;
    }

    private void heads() {
        sheet.row(0, Optional.of(24.0));
        var column = 0;
        for (var key : List.of("rule", "place", "expected", "found", "result")) {
            sheet.text(0, column, SheetStyle.HEAD, words.of("xlsx.checks." + key));
            column++;
        }
        sheet.endRow().repeat(0, 0);
    }

    private void row(int row, CrossFoot each, String on) {
        var expected = value(each.left());
        var found = value(each.right());
        sheet.row(row, Optional.of(place(each).length() > ONE_LINE ? 32.0 : 20.0));
        sheet.text(row, 0, SheetStyle.HEAD, each.rule().id());
        sheet.text(row, 1, SheetStyle.LABEL, place(each));
        sheet.formula(row, 2, sums.sum(each.left(), on), expected);
        sheet.formula(row, 3, sums.sum(each.right(), on), found);
        var holds = words.of("xlsx.checks.holds");
        var breach = words.of("xlsx.checks.breach");
        var equal = Sheet.address(row, 2) + "=" + Sheet.address(row, 3);
        sheet.formula(
                row,
                4,
                "IF(%s,\"%s\",\"%s\")".formatted(equal, holds, breach),
                expected.compareTo(found) == 0 ? holds : breach);
        sheet.mark(Sheet.address(row, 4), "NOT(" + equal + ")");
        sheet.endRow();
    }

    /** What SUM makes of the cells: text counts for nothing. */
    private BigDecimal value(List<Slot> slots) {
        return slots.stream()
                .map(slot -> figures.value(slot).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String place(CrossFoot each) {
        var slot = each.place();
        return switch (each.rule()) {
            case R1, R2 -> words.of("xlsx.checks.column", slot.columnLabel());
            default -> words.of("xlsx.checks.row", slot.rowLabel());
        };
    }
}
