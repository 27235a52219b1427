package org.gongkai.report.store;

import tools.jackson.databind.json.JsonMapper;

/** JSON columns. PostgreSQL cannot hold the character U+0000, and no text means anything by it. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value).replace("\\u0000", "");
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
