package org.gongkai.ledger.chain;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.gongkai.ledger.Entry;
import org.gongkai.organisation.PersonId;
import org.gongkai.platform.Csv;

/** An entry as a row for a spreadsheet, for reading; only the lines of JSON can be verified. */
public final class EntryCsv {

    public static final String HEAD = Csv.MARK
            + Csv.line(
                    "agency",
                    "number",
                    "at",
                    "person",
                    "actor",
                    "actorAgency",
                    "posts",
                    "insteadOf",
                    "act",
                    "kind",
                    "matter",
                    "version",
                    "content",
                    "reason",
                    "details",
                    "digest",
                    "hash");

    private EntryCsv() {}

    public static String line(Entry entry) {
        var by = entry.by();
        var act = entry.act();
        return Csv.line(
                Long.toString(act.agency().value()),
                Long.toString(entry.number()),
                Digest.text(entry.at()),
                by.person().map(PersonId::value).map(Object::toString).orElse(""),
                by.name(),
                by.agency(),
                by.posts(),
                act.insteadOf().orElse(""),
                act.name(),
                act.matter().kind(),
                Long.toString(act.matter().id()),
                act.version().isPresent() ? Integer.toString(act.version().getAsInt()) : "",
                act.content().orElse(""),
                act.reason().orElse(""),
                details(act.details()),
                entry.digest(),
                entry.hash());
    }

    private static String details(Map<String, String> details) {
        return details.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(joining("; "));
    }
}
