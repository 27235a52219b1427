package org.gongkai.ledger.chain;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.ledger.Entry;
import org.gongkai.organisation.PersonId;

/** An entry as a row for a spreadsheet, for reading; only the lines of JSON can be verified. */
public final class EntryCsv {

    /** The byte order mark lets Excel see that the text is UTF-8. */
    public static final String HEAD = "\uFEFF"
            + String.join(
                    ",",
                    List.of(
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
                            "hash"));

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private EntryCsv() {}

    public static String line(Entry entry) {
        var by = entry.by();
        var act = entry.act();
        return Stream.of(
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
                        act.version().isPresent()
                                ? Integer.toString(act.version().getAsInt())
                                : "",
                        act.content().orElse(""),
                        act.reason().orElse(""),
                        details(act.details()),
                        entry.digest(),
                        entry.hash())
                .map(EntryCsv::cell)
                .collect(joining(","));
    }

    private static String details(Map<String, String> details) {
        return details.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(joining("; "));
    }

    /** What a spreadsheet would take for a formula is marked as text. */
    private static String cell(String text) {
        var harmless = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().noneMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r')
                ? harmless
                : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
