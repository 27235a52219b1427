package org.gongkai.report.model;

import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/** Whose work a report tells of; a government has a report of either kind for the same year, and their titles tell them apart. */
@LegalBasis(article = 49)
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "二")
public enum Scope {
    /** That of an agency which has one report a year. */
    AGENCY(""),
    /** What a government did itself, without its departments and lower governments. */
    ORGAN("（本政府机关）"),
    /** What a government did with all its departments and lower governments. */
    GOVERNMENT("（本级政府汇总）");

    private final String mark;

    Scope(String mark) {
        this.mark = mark;
    }

    /** What a title ends with. */
    String mark() {
        return mark;
    }

    /** Whether there is another report that it could be taken for. */
    public boolean isMarked() {
        return this != AGENCY;
    }
}
