package org.gongkai.report.desk.web;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.model.Severity;

/** The findings on an edition by their weight. */
public record FindingsView(String path, boolean open, Tally tally, List<Group> groups) {

    /** Those of one weight. */
    public record Group(String key, String heading, String hint, List<FindingLine> findings) {}

    static FindingsView of(Opened opened) {
        var edition = opened.edition();
        var groups = new ArrayList<Group>();
        for (var severity : Severity.values()) {
            var findings = of(edition, severity);
            if (!findings.isEmpty()) {
                groups.add(new Group(
                        severity.key(),
                        DeskWords.of("findings." + severity.key(), DeskWords.of(findings.size())),
                        DeskWords.of("findings." + severity.key() + ".hint"),
                        findings));
            }
        }
        return new FindingsView(
                DeskAddress.of(edition.id(), Tab.FINDINGS), opened.mayWrite(), Tally.of(edition), groups);
    }

    private static List<FindingLine> of(Edition edition, Severity severity) {
        return edition.findings().stream()
                .filter(each -> each.severity() == severity)
                .map(each -> FindingLine.of(edition, each))
                .toList();
    }
}
