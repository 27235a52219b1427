package org.gongkai.report.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.report.ReportCheck;
import org.gongkai.report.Wording;
import org.gongkai.report.model.Finding;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.node.JsonNodeFactory;

/** Holds a report against the rules and keeps nothing of it. */
@Controller
@Needs(Power.READ_REPORTS)
final class Checks {

    @PostMapping(path = Address.ROOT + "/checks", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> check(HttpServletRequest request) throws IOException {
        var body = Body.of(request);
        if (body.isEmpty()) {
            return Body.tooLarge();
        }
        try {
            var findings = ReportCheck.beforeFiling(DraftJson.read(body.get()).report(), Optional.empty());
            var answer = JsonNodeFactory.instance
                    .objectNode()
                    .put("mayBeFiled", findings.stream().noneMatch(Finding::blocks));
            answer.set("findings", EditionJson.findings(findings));
            return Answers.json(answer);
        } catch (UnreadableDocumentException unreadable) {
            return Answers.problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "unreadable",
                    Wording.in(Wording.CHINESE).of(unreadable.words()));
        }
    }
}
