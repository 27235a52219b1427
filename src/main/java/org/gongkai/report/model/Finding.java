package org.gongkai.report.model;

import java.util.Comparator;
import java.util.Optional;
import org.gongkai.platform.Message;

/**
 * One thing that is not as it should be in a report.
 *
 * @param severity the rule's own, or harder where the case demands it
 * @param expected what should stand at the place, as printed; empty where nothing definite can be said
 * @param found what stands there, as printed; empty for a blank
 */
public record Finding(
        Rule rule, Severity severity, Place place, Message message, Optional<String> expected, Optional<String> found) {

    /** The order in which findings are shown: hardest first, then by rule and place. */
    public static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity).thenComparing(Finding::rule).thenComparing(Finding::place);

    public static Finding of(Rule rule, Place place, Message message) {
        return new Finding(rule, rule.severity(), place, message, Optional.empty(), Optional.empty());
    }

    public static Finding of(Rule rule, Place place, Message message, Object expected, Object found) {
        return new Finding(
                rule, rule.severity(), place, message, Optional.of(expected.toString()), Optional.of(found.toString()));
    }

    /** The same finding with another weight. */
    public Finding as(Severity other) {
        return new Finding(rule, other, place, message, expected, found);
    }

    public boolean blocks() {
        return severity == Severity.BLOCKS;
    }

    /** Whether it may stand only with a written reason. */
    public boolean wantsExplanation() {
        return severity == Severity.EXPLAIN;
    }
}
