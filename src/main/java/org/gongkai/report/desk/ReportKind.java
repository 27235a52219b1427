package org.gongkai.report.desk;

import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Agency;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Scope;

/** A government has two reports a year, and they are never added twice (条例 Art. 49; 国办公开办函〔2021〕30号 二). */
@LegalBasis(article = 49)
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "二")
public enum ReportKind {
    /** What one agency did itself: 本政府机关 or a department. */
    OWN,
    /** What a government and all its departments and lower governments did: 本级政府; computed, never typed. */
    AGGREGATE;

    /** The report under a title that no other report of its year has; a government's own is told apart where its rank is known. */
    public Report titled(Report report) {
        return switch (this) {
            case OWN -> report;
            case AGGREGATE -> report.as(Scope.GOVERNMENT);
        };
    }

    /** What the title of an agency's report of this kind has to tell. */
    public Scope scope(Agency agency) {
        return switch (this) {
            case OWN -> AggregateParts.isOfferedTo(agency) ? Scope.ORGAN : Scope.AGENCY;
            case AGGREGATE -> Scope.GOVERNMENT;
        };
    }
}
