package org.gongkai.report.desk.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.CrossFoot;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Slot;

/** What totals that nobody has entered would be by the form's own sums; never put into a report unasked. */
final class Sums {

    private final Figures figures;
    private final Map<Slot, BigDecimal> open = new HashMap<>();

    private Sums(Figures figures) {
        this.figures = figures;
    }

    /** By cell; only totals whose parts hold a figure and nothing that cannot be read. */
    static Map<Slot, BigDecimal> of(Figures figures) {
        var sums = new Sums(figures);
        var totals = figures.form().crossFoots().stream()
                .filter(each -> each.right().equals(List.of(each.place())))
                .filter(each -> isEmpty(figures.cell(each.place())))
                .toList();
        // A sum may rest on another: the row's totals first, then the column's.
        while (totals.stream().anyMatch(sums::add)) {}
        return sums.open;
    }

    private static boolean isEmpty(Cell cell) {
        return switch (cell) {
            case Cell.Blank ignored -> true;
            case Cell.Missing ignored -> true;
            case Cell.Figure ignored -> false;
            case Cell.Unreadable ignored -> false;
        };
    }

    /** Whether this told a total that was not known before. */
    private boolean add(CrossFoot foot) {
        if (open.containsKey(foot.place())) {
            return false;
        }
        var sum = sum(foot.left());
        sum.ifPresent(value -> open.put(foot.place(), value));
        return sum.isPresent();
    }

    private Optional<BigDecimal> sum(List<Slot> parts) {
        if (parts.stream().noneMatch(part -> known(part).isPresent())) {
            return Optional.empty();
        }
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            if (figures.cell(part) instanceof Cell.Unreadable) {
                return Optional.empty();
            }
            sum = sum.add(known(part).orElse(BigDecimal.ZERO));
        }
        return Optional.of(sum);
    }

    private Optional<BigDecimal> known(Slot slot) {
        return figures.value(slot).or(() -> Optional.ofNullable(open.get(slot)));
    }
}
