package org.gongkai.report.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.gongkai.report.model.CrossFoot;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.FormCell.Entry;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableKind;

/** The form's sums as spreadsheet formulas over the cells where its figures lie. */
final class SheetSums {

    private final Form form;
    private final String[] addresses;
    private final Map<Slot, CrossFoot> totals = new HashMap<>();

    private SheetSums(Form form, String[] addresses) {
        this.form = form;
        this.addresses = addresses;
        // A total of totals is both a sum down and a sum across; the later rule, across, writes its formula.
        form.crossFoots().stream()
                .filter(each -> each.right().size() == 1)
                .forEach(each -> totals.put(each.place(), each));
    }

    /**
     * @param firstRow the row of the sheet on which each table begins
     */
    static SheetSums of(Form form, ToIntFunction<TableKind> firstRow) {
        var addresses = new String[form.slots().size()];
        for (var table : form.tables()) {
            for (var placed : TablePlan.of(table).cells()) {
                if (placed.cell() instanceof Entry entry) {
                    var row = firstRow.applyAsInt(table.kind()) + placed.row();
                    addresses[entry.slot().index()] = Sheet.address(row, placed.column());
                }
            }
        }
        return new SheetSums(form, addresses);
    }

    String address(Slot slot) {
        return addresses[slot.index()];
    }

    List<CrossFoot> crossFoots() {
        return form.crossFoots();
    }

    /** The sum that a total is, where it is one. */
    Optional<CrossFoot> total(Slot slot) {
        return Optional.ofNullable(totals.get(slot));
    }

    /** {@code SUM(D9:D29)} over the cells, on another sheet when {@code sheet} is given. */
    String sum(List<Slot> slots, String sheet) {
        var prefix = sheet.isEmpty() ? "" : "'" + sheet + "'!";
        var ranges = new ArrayList<String>();
        for (var start = 0; start < slots.size(); ) {
            var end = start;
            while (end + 1 < slots.size()
                    && isNext(slots.get(end), slots.get(end + 1), start == end, slots.get(start))) {
                end++;
            }
            var first = prefix + address(slots.get(start));
            ranges.add(start == end ? first : first + ":" + address(slots.get(end)));
            start = end + 1;
        }
        return "SUM(" + String.join(",", ranges) + ")";
    }

    /** Whether a cell lies right beside or below the one before, in line with the first of its range. */
    private boolean isNext(Slot before, Slot slot, boolean second, Slot first) {
        var from = address(before);
        var to = address(slot);
        var beside = from.substring(1).equals(to.substring(1)) && to.charAt(0) == from.charAt(0) + 1;
        var below = from.charAt(0) == to.charAt(0)
                && Integer.parseInt(to.substring(1)) == Integer.parseInt(from.substring(1)) + 1;
        var inLine = second
                || address(first).charAt(0) == to.charAt(0)
                || address(first).substring(1).equals(to.substring(1));
        return (beside || below) && inLine;
    }

    static Optional<BigDecimal> value(List<Slot> slots, Figures figures) {
        var sum = BigDecimal.ZERO;
        for (var slot : slots) {
            var value = figures.valueOrZero(slot);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }
}
