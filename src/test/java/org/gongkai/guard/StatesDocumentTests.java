package org.gongkai.guard;

import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.report.desk.Beginning;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.Transition;
import org.junit.jupiter.api.Test;

/** The states of an edition, drawn from the tables that the acts go by. */
class StatesDocumentTests {

    private static final String HEAD = """
            # States of an edition

            Drawn from `Beginning.ALL` and `Transition.ALL` by `StatesDocumentTests`; no act goes another way. An edition in FILED, ACCEPTED,
            PUBLISHED or CORRECTED has no finding that blocks and none without its reason: the database refuses to hold one that has.

            ```mermaid
            stateDiagram-v2
            """;

    @Test
    void graphOfTheStatesIsCommitted() {
        var beginnings = Beginning.ALL.stream().map(StatesDocumentTests::line).collect(Collectors.joining());
        var transitions = Transition.ALL.stream()
                .map(each -> "    %s --> %s: %s%n".formatted(each.from(), each.to(), words(each.act())))
                .collect(Collectors.joining());
        GeneratedDocument.check("docs/report-states.md", HEAD + beginnings + transitions + "```\n");
    }

    private static String line(Beginning beginning) {
        var after = beginning
                .after()
                .map(state -> " (edition after one " + state + ")")
                .orElse("");
        return "    [*] --> %s: %s%s%n".formatted(beginning.state(), words(beginning.act()), after);
    }

    private static String words(DeskAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
