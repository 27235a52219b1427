package org.gongkai.report.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;

/** R7: everything that a report's text says of its figures, N1 to N7, and on the text itself. */
public final class NarrativeCheck {

    private NarrativeCheck() {}

    public static List<Finding> of(Report report) {
        var text = StatedText.of(report);
        var findings = new ArrayList<Finding>();
        findings.addAll(StatedCheck.of(text, report.figures()));
        findings.addAll(PartsCheck.of(text));
        findings.addAll(ShareCheck.of(text, report.figures()));
        findings.addAll(FeeCheck.of(text, report));
        findings.addAll(FormatCheck.of(report));
        return findings;
    }
}
