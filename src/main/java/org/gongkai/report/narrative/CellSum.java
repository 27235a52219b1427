package org.gongkai.report.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Slot;

/**
 * Cells added up, less others; places by their paths. Places that a form does not have are left out, as each format
 * has rows of its own.
 */
record CellSum(List<String> plus, List<String> minus) {

    CellSum {
        plus = List.copyOf(plus);
        minus = List.copyOf(minus);
    }

    CellSum(List<String> plus) {
        this(plus, List.of());
    }

    static CellSum of(String... plus) {
        return new CellSum(List.of(plus));
    }

    static CellSum of(List<String> plus) {
        return new CellSum(plus);
    }

    CellSum less(List<String> others) {
        return new CellSum(plus, others);
    }

    /** The first cell of the sum that the form has. */
    Optional<Slot> firstSlot(Form form) {
        return slots(form, plus).stream().findFirst();
    }

    /** The sum; empty when a cell cannot be read or the form has none of the cells. */
    Optional<BigDecimal> value(Figures figures) {
        if (firstSlot(figures.form()).isEmpty()) {
            return Optional.empty();
        }
        return sum(figures, plus).flatMap(sum -> sum(figures, minus).map(sum::subtract));
    }

    private static Optional<BigDecimal> sum(Figures figures, List<String> places) {
        var sum = BigDecimal.ZERO;
        for (var slot : slots(figures.form(), places)) {
            var value = value(figures, slot);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }

    private static List<Slot> slots(Form form, List<String> places) {
        return places.stream()
                .map(place -> form.slot(new Place(place)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A total left blank is what its row adds up to: the text is not to blame for it. */
    private static Optional<BigDecimal> value(Figures figures, Slot slot) {
        if (!(slot.column().equals("total") && figures.cell(slot) instanceof Cell.Blank)) {
            return figures.valueOrZero(slot);
        }
        var sum = BigDecimal.ZERO;
        for (var each : figures.form().table(slot.table()).row(slot.row())) {
            var value = figures.valueOrZero(each);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }
}
