package org.gongkai.ledger.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.organisation.AgencyId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where an agency's chain ended at some time. Kept where the ledger's keepers cannot reach, it binds everything up to there.
 *
 * @param name of the agency at that time; for people to read
 * @param hash of the last entry, in lower-case hexadecimal
 * @param at when this was noted down
 */
public record Head(AgencyId agency, String name, long number, String hash, Instant at) {

    public String json() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("agency", agency.value())
                .put("name", name)
                .put("number", number)
                .put("hash", hash)
                .put("at", Digest.text(at))
                .toString();
    }

    /**
     * One head a line, blank lines passed over.
     *
     * @throws UnreadableLineException when a line is none
     */
    public static List<Head> read(BufferedReader lines) throws IOException {
        var heads = new ArrayList<Head>();
        JsonLines.each(lines, Head::of, heads::add);
        return heads;
    }

    private static Head of(JsonNode json) {
        return new Head(
                new AgencyId(json.required("agency").longValue()),
                json.required("name").stringValue(),
                json.required("number").longValue(),
                json.required("hash").stringValue(),
                Instant.parse(json.required("at").stringValue()));
    }
}
