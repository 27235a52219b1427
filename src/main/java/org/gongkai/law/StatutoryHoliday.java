package org.gongkai.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;

/** The holidays of all citizens (全国年节及纪念日放假办法 Art. 2), with the days off that each has had since which year. */
@LegalBasis(source = Source.HOLIDAY_MEASURES, article = 2)
public enum StatutoryHoliday {
    NEW_YEAR("元旦", 1, 1, 1, "--01-01"),
    SPRING_FESTIVAL("春节", 3, 3, 4),
    TOMB_SWEEPING("清明", 0, 1, 1),
    LABOUR_DAY("劳动", 3, 1, 2, "--05-01", "--05-02", "--05-03"),
    DRAGON_BOAT("端午", 0, 1, 1),
    MID_AUTUMN("中秋", 0, 1, 1),
    NATIONAL_DAY("国庆", 3, 3, 3, "--10-01", "--10-02", "--10-03");

    private static final int SECOND_REVISION = 2008;
    private static final int FOURTH_REVISION = 2025;

    private final String word;
    private final int before2008;
    private final int before2025;
    private final int today;
    private final List<MonthDay> dates;

    StatutoryHoliday(String word, int before2008, int before2025, int today, String... dates) {
        this.word = word;
        this.before2008 = before2008;
        this.before2025 = before2025;
        this.today = today;
        this.dates = Arrays.stream(dates).map(MonthDay::parse).toList();
    }

    /** What announcements name it by, in part or whole. */
    public String word() {
        return word;
    }

    /** How many days off the law gave it in a year. */
    public int days(int year) {
        return year < SECOND_REVISION ? before2008 : year < FOURTH_REVISION ? before2025 : today;
    }

    /** The days the law names by their date in that year; none for a festival of the lunar calendar. */
    public List<LocalDate> dates(int year) {
        return dates.stream().limit(days(year)).map(each -> each.atYear(year)).toList();
    }

    /** All days off the law gave in a year. */
    public static int daysOf(int year) {
        return Arrays.stream(values()).mapToInt(holiday -> holiday.days(year)).sum();
    }
}
