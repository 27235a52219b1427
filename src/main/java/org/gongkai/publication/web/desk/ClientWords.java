package org.gongkai.publication.web.desk;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The words that the editor's script says; it has none of its own. */
final class ClientWords {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PREFIX = "client.";

    private ClientWords() {}

    static String json() {
        var words = MAPPER.createObjectNode();
        List.copyOf(ItemWords.WORDS.startingWith(PREFIX)).stream()
                .sorted()
                .forEach(key -> words.put(key.substring(PREFIX.length()), ItemWords.of(key, "{0}", "{1}")));
        return MAPPER.writeValueAsString(words);
    }
}
