package org.gongkai.law;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * The day by which an annual report is to be filed and published: always a date of the year after the one reported on, counted in calendar
 * days and kept on rest days too, since the law names dates and no periods.
 */
@LegalBasis(article = 49)
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "二")
public enum ReportDeadline {
    /** Of a department, a township, and of what a government did itself (本政府机关). */
    OWN_WORK(Month.JANUARY, 31),
    /** Of a county's government with its departments and townships (本级政府). */
    COUNTY(Month.FEBRUARY, 20),
    /** Of the government of a city with districts. */
    PREFECTURE(Month.MARCH, 10),
    /** Of a province's government; the last day the regulation itself allows. */
    PROVINCE(Month.MARCH, 31);

    private final Month month;
    private final int day;

    ReportDeadline(Month month, int day) {
        this.month = month;
        this.day = day;
    }

    /**
     * The last day that is still in time.
     *
     * @param year the year reported on
     */
    public LocalDate of(int year) {
        return LocalDate.of(year + 1, month, day);
    }

    /**
     * @param year the year reported on
     * @return 0 on the last day, negative once it has passed
     */
    public long daysLeft(int year, LocalDate today) {
        return ChronoUnit.DAYS.between(today, of(year));
    }

    /**
     * @param year the year reported on
     * @return 0 for what is done in time
     */
    public long daysLate(int year, LocalDate doneOn) {
        return Math.max(0, -daysLeft(year, doneOn));
    }
}
