package org.gongkai.publication.act;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.publication.ColumnTerms;
import org.gongkai.workbench.Words;

/** What of a column's terms became another, for the ledger. */
final class TermChanges {

    private static final Words WORDS = Words.in("catalogue");
    private static final Words FREQUENCIES = Words.in("publication");

    private TermChanges() {}

    /** @param section name of the section that is responsible from now on */
    static Map<String, String> between(ColumnTerms before, ColumnTerms after, Optional<String> section) {
        var changes = new TreeMap<String, String>();
        note(changes, "column", before.name(), after.name());
        note(changes, "column-basis", before.legalBasis(), after.legalBasis());
        note(changes, "column-limit", Integer.toString(before.limit()), Integer.toString(after.limit()));
        note(
                changes,
                "column-frequency",
                FREQUENCIES.of(before.frequency().key()),
                FREQUENCIES.of(after.frequency().key()));
        if (!before.section().equals(after.section())) {
            changes.put("column-section", section.orElse(WORDS.of("none")));
        }
        changes.putIfAbsent("column", after.name());
        return changes;
    }

    private static void note(Map<String, String> changes, String key, String before, String after) {
        if (!before.equals(after)) {
            changes.put(key, WORDS.of("changed", before, after));
        }
    }
}
