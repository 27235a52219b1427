package org.gongkai.report.desk;

import org.gongkai.law.ReportDeadline;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyLevel;

/** Which of the law's dates a report is due on. */
public final class Deadlines {

    private Deadlines() {}

    public static ReportDeadline of(Agency agency, ReportKind kind) {
        return switch (kind) {
            case OWN -> ReportDeadline.OWN_WORK;
            case AGGREGATE -> ofAggregate(agency.level().orElse(AgencyLevel.TOWNSHIP));
        };
    }

    private static ReportDeadline ofAggregate(AgencyLevel level) {
        return switch (level) {
            case PROVINCE -> ReportDeadline.PROVINCE;
            case PREFECTURE -> ReportDeadline.PREFECTURE;
            case COUNTY -> ReportDeadline.COUNTY;
            // A township files as a department does.
            case TOWNSHIP -> ReportDeadline.OWN_WORK;
        };
    }
}
