package org.gongkai.report.desk.act;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.report.SourceFile;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Explanation;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;
import org.gongkai.report.writing.JsonReport;

/** What an edition is to hold, with what the check says of it. */
public record Draft(Report report, List<Explanation> explanations, List<Finding> findings) {

    public Draft {
        explanations = explanations.stream().sorted(Explanation.ORDER).toList();
        findings = List.copyOf(findings);
    }

    static Draft of(Edition edition) {
        return new Draft(edition.report(), edition.explanations(), edition.findings());
    }

    Draft with(List<Finding> others) {
        return new Draft(report, explanations, others);
    }

    public List<Finding> blocking() {
        return findings.stream().filter(Finding::blocks).toList();
    }

    public List<Finding> unexplained() {
        return Explanation.missing(findings, explanations);
    }

    /** SHA-256 of text, figures and explanations, in lower-case hexadecimal; the same for the same contents. */
    public String content() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(JsonReport.write(report));
        for (var each : explanations) {
            field(bytes, each.rule().id());
            field(bytes, each.place().path());
            field(bytes, each.reason());
        }
        return SourceFile.sha256(bytes.toByteArray());
    }

    /** Each with its length before it, so that no two lists of fields look alike. */
    private static void field(ByteArrayOutputStream bytes, String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(utf8);
    }
}
