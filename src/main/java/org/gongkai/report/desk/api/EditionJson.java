package org.gongkai.report.desk.api;

import java.time.Instant;
import java.util.List;
import org.gongkai.organisation.Agency;
import org.gongkai.report.Wording;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Explanation;
import org.gongkai.report.model.Finding;
import org.gongkai.report.writing.JsonReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An edition as the interface tells it; the report itself in the JSON of {@link JsonReport}. */
final class EditionJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Wording WORDING = Wording.in(Wording.CHINESE);

    private EditionJson() {}

    static ObjectNode of(Agency agency, Edition edition) {
        var object = NODES.objectNode();
        object.set("agency", of(agency));
        object.put("year", edition.year())
                .put("kind", Address.word(edition.kind()))
                .put("edition", edition.number())
                .put("state", Address.word(edition.state()))
                .put("version", edition.version())
                .put("content", edition.content())
                .put("filedAt", edition.filedAt().map(Instant::toString).orElse(null))
                .put("reason", edition.reason().orElse(null));
        object.set("findings", findings(edition.findings()));
        object.set("unexplained", findings(edition.unexplained()));
        object.set("explanations", explanations(edition.explanations()));
        object.set("report", JsonReport.of(edition.report()));
        return object;
    }

    static ObjectNode of(Agency agency) {
        return NODES.objectNode()
                .put("slug", agency.slug())
                .put("name", agency.name())
                .put("level", agency.level().map(Address::word).orElse(null))
                .put("kind", Address.word(agency.kind()));
    }

    static ArrayNode findings(List<Finding> findings) {
        var array = NODES.arrayNode();
        findings.forEach(finding -> array.add(JsonReport.of(finding, WORDING)));
        return array;
    }

    private static ArrayNode explanations(List<Explanation> explanations) {
        var array = NODES.arrayNode();
        explanations.forEach(each -> array.addObject()
                .put("rule", each.rule().id())
                .put("place", each.place().path())
                .put("reason", each.reason()));
        return array;
    }
}
