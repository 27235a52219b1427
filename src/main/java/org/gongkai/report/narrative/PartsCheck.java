package org.gongkai.report.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rule;

/**
 * N2: the parts told after “其中” or in parentheses add up to their whole.
 *
 * <p>Parts above the whole are always told. Parts below it only when they evidently are all the parts: three or more,
 * without “等”, “主要” or “包括”, and either many, or closed by “其他”, or nearly the whole.
 */
final class PartsCheck {

    private static final int WHOLES = 8;
    private static final int REACH = 64;

    private final List<Finding> findings = new ArrayList<>();

    private PartsCheck() {}

    static List<Finding> of(StatedText text) {
        var check = new PartsCheck();
        Optional<Passage> previous = Optional.empty();
        for (var passage : text.passages()) {
            check.passage(passage, previous);
            previous = Optional.of(passage);
        }
        return check.findings;
    }

    private void passage(Passage passage, Optional<Passage> previous) {
        var lists = PartsList.in(passage);
        if (lists.isEmpty()) {
            return;
        }
        var around = Parentheses.around(passage.sentence().text());
        for (var parts : lists) {
            var wholes = wholes(passage, around, parts);
            if (wholes.isEmpty() && passage.sentence().continues() && previous.isPresent()) {
                wholes = wholesOfSentence(previous.get(), parts);
            }
            if (!wholes.isEmpty()) {
                check(passage.sentence(), parts, wholes);
            }
        }
    }

    /** What the parts may be parts of, the nearest first; what stands in other parentheses is not. */
    private static List<BigDecimal> wholes(Passage passage, int[] around, PartsList parts) {
        var own = around[parts.start()];
        return nearest(passage, parts, parts.start(), quantity -> {
            var its = around[quantity.start()];
            return its == Parentheses.NONE || its == own;
        });
    }

    private static List<BigDecimal> wholesOfSentence(Passage passage, PartsList parts) {
        return nearest(passage, parts, Integer.MAX_VALUE, quantity -> true);
    }

    private static List<BigDecimal> nearest(Passage passage, PartsList parts, int end, Predicate<Quantity> isOpen) {
        var wholes = new ArrayList<BigDecimal>();
        var counted = passage.counted();
        var last = parts.precedingIn(counted, end);
        for (var i = last - 1; i >= 0 && i >= last - REACH && wholes.size() < WHOLES; i--) {
            var quantity = counted.get(i).quantity();
            if (!quantity.unit().equals(parts.unit()) || !isOpen.test(quantity)) {
                continue;
            }
            if (quantity.approximate() && wholes.isEmpty()) {
                return List.of();
            }
            wholes.add(quantity.value());
        }
        return wholes;
    }

    private void check(Sentence sentence, PartsList parts, List<BigDecimal> wholes) {
        if (wholes.stream().anyMatch(parts::fills)) {
            return;
        }
        var whole = wholes.getFirst();
        var largest = wholes.stream().reduce(BigDecimal::max).orElseThrow();
        var sum = parts.sum();
        if ((sum.compareTo(largest) > 0
                        && !(parts.areChannels() && parts.largest().compareTo(largest) <= 0))
                || (sum.compareTo(whole) < 0 && parts.isEvidentlyAllOf(whole))) {
            var rule = parts.isOfFees() ? Rule.N6 : Rule.N2;
            var message = Message.of(
                    "finding.N2",
                    sentence.section().heading(),
                    parts.quote(),
                    sum.toPlainString(),
                    whole.toPlainString());
            findings.add(Finding.of(
                    rule, Place.of(sentence.section()), message, whole.toPlainString(), sum.toPlainString()));
        }
    }
}
