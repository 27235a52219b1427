package org.gongkai.platform;

import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** JSON columns. PostgreSQL cannot hold the character U+0000, and no text means anything by it. */
public final class StoredJson {

    /** The character as JSON writes it; an odd backslash before it would make it the end of an escaped backslash. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StoredJson() {}

    public static String write(Object value) {
        var json = MAPPER.writeValueAsString(value);
        // Looking for it costs more than writing the rest, and it is hardly ever there.
        return json.contains("\\u0000") ? NUL.matcher(json).replaceAll("$1") : json;
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
