package org.gongkai.report.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.platform.Message;

/** R8: an aggregate's every cell is the sum of its parts' cells. */
@LegalBasis(article = 49)
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "二")
public final class Rollup {

    private final Form form;
    private final long[] counts;
    private final List<Slot> amountSlots;
    private final BigDecimal[] amounts;
    private int reports;

    public Rollup(Form form) {
        this.form = form;
        this.counts = new long[form.slots().size()];
        this.amountSlots = form.slots().stream()
                .filter(slot -> slot.kind() == FigureKind.AMOUNT)
                .toList();
        this.amounts = new BigDecimal[amountSlots.size()];
        Arrays.fill(amounts, BigDecimal.ZERO);
    }

    /**
     * Adds a part; blank cells count as zero.
     *
     * @throws IllegalArgumentException when the part is on another form, or has a cell that cannot be read
     */
    public Rollup add(Figures part) {
        if (part.form() != form) {
            throw new IllegalArgumentException("parts of one aggregate must be on one form");
        }
        if (!part.isComplete() && !unreadable(part).isEmpty()) {
            throw new IllegalArgumentException("cells without a figure: " + unreadable(part));
        }
        var values = part.counts();
        for (var i = 0; i < counts.length; i++) {
            counts[i] += values[i];
        }
        for (var i = 0; i < amounts.length; i++) {
            amounts[i] = amounts[i].add(part.valueOrZero(amountSlots.get(i)).orElseThrow());
        }
        reports++;
        return this;
    }

    /** Places that keep a part from being added up: unreadable or missing cells. */
    public static List<Place> unreadable(Figures part) {
        return part.form().slots().stream()
                .filter(slot -> part.valueOrZero(slot).isEmpty())
                .map(Slot::place)
                .toList();
    }

    public int reports() {
        return reports;
    }

    /** The aggregate. */
    public Figures sum() {
        var builder = Figures.of(form);
        form.slots().forEach(slot -> builder.put(slot, new Cell.Figure(sumAt(slot))));
        return builder.build();
    }

    /** Where a published aggregate differs from the sum of its parts. */
    public List<Finding> check(Figures aggregate) {
        var findings = new ArrayList<Finding>();
        for (var slot : form.slots()) {
            var expected = sumAt(slot);
            var found = aggregate.valueOrZero(slot);
            if (found.isPresent() && found.get().compareTo(expected) != 0) {
                var message = Message.of(
                        "finding.R8",
                        slot.rowLabel(),
                        slot.columnLabel(),
                        expected.toPlainString(),
                        found.get().toPlainString());
                findings.add(Finding.of(
                        Rule.R8,
                        slot.place(),
                        message,
                        expected.toPlainString(),
                        found.get().toPlainString()));
            }
        }
        return findings;
    }

    public static Figures sum(Form form, Collection<Figures> parts) {
        var rollup = new Rollup(form);
        parts.forEach(rollup::add);
        return rollup.sum();
    }

    private BigDecimal sumAt(Slot slot) {
        var amount = amountSlots.indexOf(slot);
        return amount >= 0 ? amounts[amount] : BigDecimal.valueOf(counts[slot.index()]);
    }
}
