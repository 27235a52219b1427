package org.gongkai.law;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * What the State Council announces for a year: its holidays and the Saturdays and Sundays that are worked instead (全国年节及纪念日放假办法
 * Art. 7).
 *
 * @param days by date; the last week of the December before belongs to it too, since New Year may begin there
 */
public record HolidayArrangement(int year, List<SpecialDay> days) {

    private static final int FIRST_OF_NEW_YEAR = 25;

    /** @throws IllegalArgumentException for a day given twice, or one of another year */
    public HolidayArrangement {
        days = days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
        var seen = new HashSet<LocalDate>();
        for (var day : days) {
            if (!reaches(year, day.date()) || !seen.add(day.date())) {
                throw new IllegalArgumentException(day.date() + " in the arrangement of " + year);
            }
        }
    }

    /** Whether the arrangement of a year may say something about a day. */
    public static boolean reaches(int year, LocalDate day) {
        return day.getYear() == year
                || day.getYear() == year - 1
                        && day.getMonth() == Month.DECEMBER
                        && day.getDayOfMonth() >= FIRST_OF_NEW_YEAR;
    }

    public List<SpecialDay> of(SpecialDay.Kind kind) {
        return days.stream().filter(day -> day.kind() == kind).toList();
    }
}
