package org.gongkai.ledger.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Entry;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entry as a line of JSON, with everything that is hashed; the fields are told in {@code docs/ledger-format.md}. */
public final class EntryJson {

    private EntryJson() {}

    public static String line(Entry entry) {
        var by = entry.by();
        var act = entry.act();
        var json = JsonMapper.shared()
                .createObjectNode()
                .put("agency", act.agency().value())
                .put("number", entry.number())
                .put("at", Digest.text(entry.at()))
                .put("person", by.person().map(PersonId::value).orElse(null))
                .put("actor", by.name())
                .put("actorAgency", by.agency())
                .put("posts", by.posts())
                .put("insteadOf", act.insteadOf().orElse(null))
                .put("act", act.name())
                .put("kind", act.matter().kind())
                .put("matter", act.matter().id())
                .put(
                        "version",
                        act.version().isPresent()
                                ? Integer.valueOf(act.version().getAsInt())
                                : null)
                .put("content", act.content().orElse(null))
                .put("reason", act.reason().orElse(null));
        var details = json.putObject("details");
        act.details().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> details.put(each.getKey(), each.getValue()));
        return json.put("digest", entry.digest()).put("hash", entry.hash()).toString();
    }

    /**
     * Hands over every entry of an exported file, one after the other.
     *
     * @throws UnreadableLineException when a line holds none
     */
    public static void read(BufferedReader lines, Consumer<Entry> reader) throws IOException {
        JsonLines.each(lines, EntryJson::entry, reader);
    }

    private static Entry entry(JsonNode json) {
        return new Entry(
                json.required("number").longValue(),
                Instant.parse(json.required("at").stringValue()),
                by(json),
                act(json),
                json.required("digest").stringValue(),
                json.required("hash").stringValue());
    }

    private static Entry.By by(JsonNode json) {
        return new Entry.By(
                present(json, "person").map(person -> new PersonId(person.longValue())),
                json.required("actor").stringValue(),
                json.required("actorAgency").stringValue(),
                json.required("posts").stringValue());
    }

    private static Act act(JsonNode json) {
        var version = present(json, "version");
        return new Act(
                new AgencyId(json.required("agency").longValue()),
                new Matter(
                        json.required("kind").stringValue(),
                        json.required("matter").longValue()),
                json.required("act").stringValue(),
                version.isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(version.get().intValue()),
                present(json, "content").map(JsonNode::stringValue),
                present(json, "reason").map(JsonNode::stringValue),
                present(json, "insteadOf").map(JsonNode::stringValue),
                json.required("details").properties().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().stringValue())));
    }

    private static Optional<JsonNode> present(JsonNode json, String field) {
        return Optional.of(json.required(field)).filter(value -> !value.isNull());
    }
}
