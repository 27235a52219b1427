package org.gongkai.report.desk.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.organisation.Agency;
import org.gongkai.report.Wording;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.model.Finding;
import org.gongkai.report.writing.JsonReport;
import org.gongkai.workbench.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the interface answers: JSON, or problem details (RFC 9457) that name the fault and the remedy. */
final class Answers {

    private static final Words WORDS = Words.in("api");

    private Answers() {}

    static ResponseEntity<byte[]> edition(HttpStatus status, Agency agency, Edition edition) {
        return ResponseEntity.status(status)
                .eTag(Precondition.tag(edition))
                .contentType(MediaType.APPLICATION_JSON)
                .body(bytes(EditionJson.of(agency, edition)));
    }

    static ResponseEntity<byte[]> json(ObjectNode object) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes(object));
    }

    /** @param problem key of the words, and the end of the problem's type */
    static ResponseEntity<byte[]> problem(HttpStatus status, String problem, Object... details) {
        return problem(status, details(status, problem, details));
    }

    /** Findings stand in the way. */
    static ResponseEntity<byte[]> held(List<Finding> blocking, List<Finding> unexplained) {
        var details = details(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "held",
                String.valueOf(blocking.size()),
                String.valueOf(unexplained.size()));
        details.set("blocking", EditionJson.findings(blocking));
        details.set("unexplained", EditionJson.findings(unexplained));
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, details);
    }

    /** Changes that cannot be taken, each with its place. */
    static ResponseEntity<byte[]> refused(List<Saving.Refusal> refusals) {
        var details = details(HttpStatus.UNPROCESSABLE_CONTENT, "refused", String.valueOf(refusals.size()));
        var array = details.putArray("errors");
        refusals.forEach(each -> array.addObject()
                .put("place", each.place().path())
                .put("message", Wording.in(Wording.CHINESE).of(each.why())));
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, details);
    }

    private static ObjectNode details(HttpStatus status, String problem, Object... details) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", URI.create("urn:gongkai:problem:" + problem).toString())
                .put("title", WORDS.of(problem + ".title"))
                .put("status", status.value())
                .put("detail", WORDS.of(problem, details));
    }

    private static ResponseEntity<byte[]> problem(HttpStatus status, ObjectNode details) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(bytes(details));
    }

    private static byte[] bytes(ObjectNode object) {
        return JsonReport.text(object).getBytes(StandardCharsets.UTF_8);
    }
}
