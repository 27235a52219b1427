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

    private static final String ITEMS = """
            # States of an item's version

            Drawn from `Beginning.ALL` and `Transition.ALL` of the publication module by `StatesDocumentTests`; no act goes another way. The
            database refuses to hold a version as PUBLISHED or ARCHIVED that is not to be published of the agency's own accord.

            ```mermaid
            stateDiagram-v2
            """;

    @Test
    void graphOfAnItemsStatesIsCommitted() {
        var beginnings = org.gongkai.publication.Beginning.ALL.stream()
                .map(each -> "    [*] --> DRAFT: %s%s%n"
                        .formatted(
                                each.act().name().toLowerCase(Locale.ROOT),
                                each.after()
                                        .map(state -> " (version after one " + state + ")")
                                        .orElse("")))
                .collect(Collectors.joining());
        var transitions = org.gongkai.publication.Transition.ALL.stream()
                .map(each -> "    %s --> %s: %s%n"
                        .formatted(
                                each.from(),
                                each.to(),
                                each.act().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .collect(Collectors.joining());
        GeneratedDocument.check("docs/item-states.md", ITEMS + beginnings + transitions + "```\n");
    }
}
