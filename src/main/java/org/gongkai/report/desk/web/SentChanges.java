package org.gongkai.report.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.model.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes as the editor's script sends them: {@code {"base": 3, "changes": [{"place": "…", "text": "…"}]}}.
 *
 * @param base version that they are based on
 */
record SentChanges(int base, List<DraftChange> changes) {

    /** The whole of a report's text several times over. */
    static final int MOST_BYTES = 1 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Empty for what is no such JSON, or more than any draft can be. */
    static Optional<SentChanges> read(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return of(MAPPER.readTree(bytes));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<SentChanges> of(JsonNode sent) {
        var base = sent.path("base");
        var changes = new ArrayList<DraftChange>();
        for (var change : sent.path("changes")) {
            if (!change.path("place").isString() || !change.path("text").isString()) {
                return Optional.empty();
            }
            changes.add(new DraftChange(
                    new Place(change.path("place").stringValue()),
                    change.path("text").stringValue()));
        }
        return base.isInt() && !changes.isEmpty()
                ? Optional.of(new SentChanges(base.intValue(), changes))
                : Optional.empty();
    }
}
