package org.gongkai.review.store;

import java.util.List;
import org.gongkai.review.Step;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The column that holds the steps of a chain. */
final class Json {

    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private Json() {}

    static String write(List<Step> steps) {
        return JsonMapper.shared().writeValueAsString(steps);
    }

    static List<Step> read(String json) {
        return JsonMapper.shared().readValue(json, STEPS);
    }
}
