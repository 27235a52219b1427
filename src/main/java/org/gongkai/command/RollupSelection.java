package org.gongkai.command;

import java.util.List;
import org.gongkai.command.Reading.Read;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Form;

/**
 * Which reports of a folder are added up, and which are not and why.
 *
 * @param parts the reports to add, all of one year and on one form
 * @param suspects parts that equal the sum of all others: most likely an aggregate among its own parts
 */
record RollupSelection(Form form, int year, List<Read> parts, List<LeftOut> leftOut, List<Read> suspects) {

    /** A file that is not added; {@code harmless} where the sum lacks nothing by it. */
    record LeftOut(String file, Message why, boolean harmless) {}

    /** Agencies that were expected and have no report here. */
    List<String> missing(List<String> expected) {
        var present = agencies();
        return expected.stream().filter(name -> !present.contains(name)).toList();
    }

    /** Agencies added though nobody expected them; none where no list was given. */
    List<String> unexpected(List<String> expected) {
        return expected.isEmpty()
                ? List.of()
                : agencies().stream().filter(name -> !expected.contains(name)).toList();
    }

    /** Parts whose agency cannot be told, so that nobody can say whether they are counted twice. */
    List<Read> unnamed() {
        return parts.stream().filter(part -> part.report().agency().isEmpty()).toList();
    }

    /** Whether the sum is what it claims to be, as far as can be seen. */
    boolean isWhole(List<String> expected) {
        return leftOut.stream().allMatch(LeftOut::harmless)
                && suspects.isEmpty()
                && unnamed().isEmpty()
                && missing(expected).isEmpty()
                && unexpected(expected).isEmpty();
    }

    private List<String> agencies() {
        return parts.stream()
                .flatMap(part -> part.report().agency().stream())
                .map(String::strip)
                .toList();
    }
}
