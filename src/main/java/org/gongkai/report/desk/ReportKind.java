package org.gongkai.report.desk;

import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/** A government has two reports a year, and they are never added twice (条例 Art. 49; 国办公开办函〔2021〕30号 二). */
@LegalBasis(article = 49)
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "二")
public enum ReportKind {
    /** What one agency did itself: 本政府机关 or a department. */
    OWN,
    /** What a government and all its departments and lower governments did: 本级政府; computed, never typed. */
    AGGREGATE
}
