package org.gongkai.report.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.platform.Message;

/** Holds the figures of a report against R1 to R4. Complete reports take a quick path over plain arrays. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第三部分")
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第四部分")
public final class CrossFootCheck {

    private final List<CrossFoot> crossFoots;
    private final int[][] left;
    private final int[][] right;

    CrossFootCheck(List<CrossFoot> crossFoots) {
        this.crossFoots = crossFoots;
        this.left = crossFoots.stream().map(each -> indexes(each.left())).toArray(int[][]::new);
        this.right = crossFoots.stream().map(each -> indexes(each.right())).toArray(int[][]::new);
    }

    /** The breaches, in the order of the form; empty when every sum holds. */
    public static List<Finding> of(Figures figures) {
        return figures.form().crossFootCheck().findings(figures);
    }

    private List<Finding> findings(Figures figures) {
        if (figures.isComplete() && holds(figures.counts())) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        crossFoots.forEach(each -> breach(each, figures).ifPresent(findings::add));
        return findings;
    }

    private boolean holds(long[] counts) {
        for (var i = 0; i < left.length; i++) {
            if (sum(counts, left[i]) != sum(counts, right[i])) {
                return false;
            }
        }
        return true;
    }

    private static long sum(long[] counts, int[] indexes) {
        var sum = 0L;
        for (var index : indexes) {
            sum += counts[index];
        }
        return sum;
    }

    private static Optional<Finding> breach(CrossFoot each, Figures figures) {
        var expected = sum(each.left(), figures);
        var found = sum(each.right(), figures);
        if (expected.isEmpty() || found.isEmpty() || expected.equals(found)) {
            return Optional.empty();
        }
        if (each.right().size() == 1 && figures.cell(each.place()) instanceof Cell.Blank) {
            return Optional.of(blankTotal(each, expected.get()));
        }
        return Optional.of(Finding.of(
                each.rule(),
                each.place().place(),
                Message.of(
                        "finding." + each.rule().id(),
                        each.place().rowLabel(),
                        each.place().columnLabel(),
                        expected.get().toPlainString(),
                        found.get().toPlainString()),
                expected.get().toPlainString(),
                found.get().toPlainString()));
    }

    private static Finding blankTotal(CrossFoot each, BigDecimal expected) {
        return new Finding(
                each.rule(),
                Severity.BLOCKS,
                each.place().place(),
                Message.of(
                        "finding.blankTotal",
                        each.place().rowLabel(),
                        each.place().columnLabel(),
                        expected.toPlainString()),
                Optional.of(expected.toPlainString()),
                Optional.empty());
    }

    /** The sum, blanks counting as zero; empty when it cannot be told. */
    private static Optional<BigDecimal> sum(List<Slot> slots, Figures figures) {
        var sum = BigDecimal.ZERO;
        for (var slot : slots) {
            var value = figures.valueOrZero(slot);
            if (value.isEmpty() || (slots.size() > 1 && isOpenTotal(slot, figures))) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }

    /** A blank total over a row with figures is reported once, at its row; sums over it tell nothing more. */
    private static boolean isOpenTotal(Slot slot, Figures figures) {
        return slot.column().equals(RequestsForms.TOTAL)
                && figures.cell(slot) instanceof Cell.Blank
                && figures.form().table(slot.table()).row(slot.row()).stream()
                        .anyMatch(each -> figures.value(each).isPresent()
                                && figures.value(each).get().signum() != 0);
    }

    private static int[] indexes(List<Slot> slots) {
        return slots.stream().mapToInt(Slot::index).toArray();
    }
}
