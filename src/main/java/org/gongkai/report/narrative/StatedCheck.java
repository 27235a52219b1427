package org.gongkai.report.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Slot;

/** N1, N4 and N5: a figure stated in the text is one that the tables have, by any reading that the words allow. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件")
final class StatedCheck {

    private final Figures figures;
    private final Set<Matter> settled = new HashSet<>();
    private final Set<StatedKey> reported = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private StatedCheck(Figures figures) {
        this.figures = figures;
    }

    static List<Finding> of(StatedText text, Figures figures) {
        var check = new StatedCheck(figures);
        text.figures().forEach(check::settle);
        text.passages().forEach(check::passage);
        return check.findings;
    }

    private void settle(StatedFigure figure) {
        if (agrees(figure)) {
            settled.add(figure.matter());
        }
    }

    private void passage(Passage passage) {
        passage.none().forEach(this::check);
        for (var counted : passage.counted()) {
            if (counted.isComparable() && !isSettledElsewhere(counted)) {
                check(counted.stated());
            }
        }
    }

    /** What may be of a part only is let pass when the text also states the whole, and rightly. */
    private boolean isSettledElsewhere(Counted counted) {
        return counted.scope() == Scope.DOUBTFUL
                && settled.contains(counted.matter().orElseThrow());
    }

    private void check(StatedFigure figure) {
        var values = figure.matter().values(figures);
        var key = new StatedKey(figure.matter(), figure.value().stripTrailingZeros());
        if (values.isEmpty() || agrees(figure) || !reported.add(key)) {
            return;
        }
        var slot = slot(figure.matter());
        if (slot.isEmpty()) {
            return;
        }
        var expected = values.getFirst().toPlainString();
        var found = figure.value().toPlainString();
        var message = Message.of(
                "finding." + figure.matter().rule().id(),
                figure.section().heading(),
                figure.quote(),
                figure.matter().label().isEmpty()
                        ? slot.get().label()
                        : figure.matter().label(),
                readings(values));
        findings.add(Finding.of(figure.matter().rule(), slot.get().place(), message, expected, found));
    }

    private boolean agrees(StatedFigure figure) {
        return figure.matter().values(figures).stream().anyMatch(value -> value.compareTo(figure.value()) == 0);
    }

    private Optional<Slot> slot(Matter matter) {
        return matter.readings().stream()
                .map(reading -> reading.firstSlot(figures.form()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String readings(List<BigDecimal> values) {
        return values.stream()
                .map(BigDecimal::toPlainString)
                .distinct()
                .reduce((one, other) -> one + " / " + other)
                .orElseThrow();
    }

    private record StatedKey(Matter matter, BigDecimal value) {}
}
