package org.gongkai.report.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.report.desk.AggregateParts.Missing;

/**
 * The reports that a government's aggregate is made of: its own, those of its departments and townships, and the aggregates of the governments
 * right below it. Vertical systems report along their own line and are no part of it.
 */
@LegalBasis(article = 49)
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "二")
final class ExpectedReports {

    private final Map<AgencyId, List<Agency>> below;
    private final List<Missing> expected = new ArrayList<>();

    private ExpectedReports(List<Agency> subtree) {
        this.below = subtree.stream()
                .filter(each -> each.parent().isPresent())
                .collect(Collectors.groupingBy(each -> each.parent().orElseThrow()));
    }

    static List<Missing> of(AgencyId government, List<Agency> subtree) {
        var reports = new ExpectedReports(subtree);
        subtree.stream().filter(each -> each.id().equals(government)).forEach(reports::own);
        return reports.expected;
    }

    static List<AgencyId> agencies(List<Missing> expected, ReportKind kind) {
        return expected.stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.agency().id())
                .toList();
    }

    private void own(Agency agency) {
        expected.add(new Missing(agency, ReportKind.OWN));
        below.getOrDefault(agency.id(), List.of()).stream()
                .filter(each -> !each.vertical())
                .forEach(this::part);
    }

    private void part(Agency agency) {
        if (aggregates(agency)) {
            expected.add(new Missing(agency, ReportKind.AGGREGATE));
        } else {
            own(agency);
        }
    }

    /** Townships report as departments do. */
    static boolean aggregates(Agency agency) {
        return agency.kind() == AgencyKind.GOVERNMENT
                && agency.level().filter(level -> level != AgencyLevel.TOWNSHIP).isPresent();
    }
}
