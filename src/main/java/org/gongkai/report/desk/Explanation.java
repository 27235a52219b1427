package org.gongkai.report.desk;

import java.util.Comparator;
import java.util.List;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rule;

/** Why a finding stands though the figures are right; travels with the report. */
public record Explanation(Rule rule, Place place, String reason) {

    public static final Comparator<Explanation> ORDER =
            Comparator.comparing(Explanation::rule).thenComparing(Explanation::place);

    public boolean explains(Finding finding) {
        return isFor(finding.rule(), finding.place());
    }

    public boolean isFor(Rule other, Place at) {
        return rule == other && place.equals(at);
    }

    /** Of the findings those that want a reason and have none. */
    public static List<Finding> missing(List<Finding> findings, List<Explanation> explanations) {
        return findings.stream()
                .filter(Finding::wantsExplanation)
                .filter(finding -> explanations.stream().noneMatch(each -> each.explains(finding)))
                .toList();
    }
}
