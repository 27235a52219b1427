package org.gongkai.report.model;

import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/** The two formats in which annual reports have been prescribed, told apart by a table's labels, never by its year. */
public enum Format {
    /** Reports for 2019 and 2020. */
    @LegalBasis(source = Source.ANNUAL_REPORT_TRIAL_NOTICE)
    TRIAL_2019("2019", Source.ANNUAL_REPORT_TRIAL_NOTICE),
    /** Reports for 2021 and since. */
    @LegalBasis(source = Source.ANNUAL_REPORT_NOTICE)
    STANDARD_2021("2021", Source.ANNUAL_REPORT_NOTICE);

    private final String label;
    private final Source source;

    Format(String label, Source source) {
        this.label = label;
        this.source = source;
    }

    /** Name in JSON and on the command line: the first year it was for. */
    public String label() {
        return label;
    }

    public Source source() {
        return source;
    }

    /** The format prescribed for a report on {@code year}. */
    public static Format prescribedFor(int year) {
        return year >= 2021 ? STANDARD_2021 : TRIAL_2019;
    }
}
