package org.gongkai.report.desk.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.platform.Message;
import org.gongkai.report.desk.Explanation;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Rule;
import org.gongkai.report.writing.JsonReport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A draft as a system sends it: {@code {"report": …, "explanations": [{"rule", "place", "reason"}]}}. */
record DraftJson(Report report, List<Explanation> explanations) {

    private static final int LONGEST_REASON = 2000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    DraftJson {
        explanations = List.copyOf(explanations);
    }

    /**
     * @throws UnreadableDocumentException naming the first place that is not as it must be
     */
    static DraftJson read(byte[] body) throws UnreadableDocumentException {
        var root = tree(body);
        var report = root.path("report");
        if (!report.isObject()) {
            throw new UnreadableDocumentException(Message.of("json.wrong", "report"));
        }
        var bytes = MAPPER.writeValueAsString(report).getBytes(StandardCharsets.UTF_8);
        return new DraftJson(JsonReport.read(bytes), explanations(root.path("explanations")));
    }

    private static JsonNode tree(byte[] body) throws UnreadableDocumentException {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new UnreadableDocumentException(
                    Message.of(
                            "json.broken",
                            String.valueOf(at == null ? 1 : at.getLineNr()),
                            String.valueOf(at == null ? 1 : at.getColumnNr())),
                    broken);
        }
    }

    private static List<Explanation> explanations(JsonNode node) throws UnreadableDocumentException {
        var explanations = new ArrayList<Explanation>();
        for (var i = 0; i < node.size(); i++) {
            var each = node.get(i);
            var rule = rule(each.path("rule").asString(""));
            var reason = each.path("reason").asString("").strip();
            if (rule.isEmpty() || reason.isEmpty() || reason.length() > LONGEST_REASON) {
                throw new UnreadableDocumentException(Message.of("json.wrong", "explanations[" + i + "]"));
            }
            explanations.add(
                    new Explanation(rule.get(), new Place(each.path("place").asString("")), reason));
        }
        return explanations;
    }

    private static Optional<Rule> rule(String id) {
        return Arrays.stream(Rule.values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
