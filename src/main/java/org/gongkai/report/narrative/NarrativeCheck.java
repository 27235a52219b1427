package org.gongkai.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Section;

/** R7: everything that a report's text says of its figures, N1 to N7, and and T6 on the text itself. */
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
        findings.addAll(emptySections(report));
        return findings;
    }

    /** T6: the three sections of text alone have one; a heading with nothing below says nothing. */
    private static List<Finding> emptySections(Report report) {
        return Stream.of(Section.GENERAL, Section.PROBLEMS, Section.OTHER)
                .filter(section -> report.narrative().sections().containsKey(section)
                        && report.narrative().text(section).isBlank())
                .map(section -> Finding.of(
                        Rule.T6, Place.of(section), Message.of("narrative.section.empty", section.heading())))
                .toList();
    }
}
