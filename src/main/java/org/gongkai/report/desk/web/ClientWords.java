package org.gongkai.report.desk.web;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The words that the editor's script says; it has none of its own. */
final class ClientWords {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> KEYS = List.of(
            "saving",
            "saved",
            "unsaved",
            "offline",
            "expired",
            "forbidden",
            "closed",
            "restored",
            "conflict",
            "conflict.theirs",
            "conflict.yours",
            "conflict.empty",
            "conflict.apply",
            "refused",
            "take",
            "count",
            "paste.failed",
            "paste.title",
            "cancel",
            "sign-in");

    private ClientWords() {}

    static String json() {
        var words = MAPPER.createObjectNode();
        KEYS.forEach(key -> words.put(key, DeskWords.WORDS.of("client." + key, "{0}", "{1}")));
        return MAPPER.writeValueAsString(words);
    }
}
