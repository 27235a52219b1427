package org.gongkai.supervision.web;

import org.gongkai.report.Wording;
import org.gongkai.report.desk.Moving;
import org.gongkai.workbench.Words;

/** What taking a report a step further came to, in words. */
final class MovingWords {

    private MovingWords() {}

    static String of(Moving moving, String done, Words words) {
        return switch (moving) {
            case Moving.Moved ignored -> done;
            case Moving.NotNow(var state, var act) ->
                words.of("moving.not-now", words.of("state." + BoardForm.key(state)));
            case Moving.NotSigned ignored -> words.of("moving.not-signed");
            case Moving.Held held -> held(held, words);
            case Moving.OtherReport(var agency, var year) ->
                words.of(
                        "moving.other-report",
                        agency.orElse(words.of("moving.unknown")),
                        year.isPresent() ? String.valueOf(year.getAsInt()) : words.of("moving.unknown"));
        };
    }

    private static String held(Moving.Held held, Words words) {
        var wording = Wording.in(Wording.CHINESE);
        var first = held.blocking().stream()
                .findFirst()
                .or(() -> held.unexplained().stream().findFirst())
                .map(finding -> wording.of(finding.message()))
                .orElse("");
        return words.of(
                "moving.held", held.blocking().size(), held.unexplained().size(), first);
    }
}
