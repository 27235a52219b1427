package org.gongkai.report.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rollup;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Severity;
import org.springframework.stereotype.Component;

/**
 * R8 over an aggregate: it is the sum of its parts as they are filed now.
 *
 * <p>A part that is still missing does not block: the aggregate has its own date, and who is late is told in the reason.
 */
@Component
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "二")
class AggregateCheck {

    private static final int NAMES = 3;

    private final AggregateParts parts;

    AggregateCheck(AggregateParts parts) {
        this.parts = parts;
    }

    List<Finding> of(Edition aggregate, Figures figures) {
        var findings = new ArrayList<Finding>();
        var now = parts.now(aggregate);
        var added = parts.of(aggregate.id());
        var changes = AggregateParts.changes(added, now.there());
        if (now.there().isEmpty()) {
            findings.add(finding("finding.R8.none", Severity.BLOCKS));
        } else if (!changes.isEmpty()) {
            var names = changes.stream().map(Part::agencyName).toList();
            findings.add(finding("finding.R8.changed", Severity.BLOCKS, changes.size(), first(names)));
        }
        if (!now.missing().isEmpty()) {
            var names = now.missing().stream()
                    .map(AggregateParts.Missing::agency)
                    .map(Agency::name)
                    .toList();
            findings.add(finding(
                    "finding.R8.missing", Severity.EXPLAIN, now.missing().size(), first(names)));
        }
        findings.addAll(sums(added, figures));
        return findings;
    }

    /** Nobody types an aggregate's figures; should one differ all the same, it is told. */
    private static List<Finding> sums(List<Part> added, Figures figures) {
        if (added.isEmpty()) {
            return List.of();
        }
        var rollup = new Rollup(figures.form());
        added.forEach(part -> rollup.add(part.figures()));
        return rollup.check(figures);
    }

    private static Finding finding(String key, Severity severity, Object... arguments) {
        return Finding.of(Rule.R8, Place.REPORT, Message.of(key, arguments)).as(severity);
    }

    private static String first(List<String> names) {
        return names.stream().limit(NAMES).collect(Collectors.joining("、"));
    }
}
