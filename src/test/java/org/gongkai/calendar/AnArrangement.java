package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.SpecialDay;
import org.gongkai.law.SpecialDay.Kind;
import org.gongkai.law.StatutoryHoliday;

/** Arrangements of years to come, invented: the holidays the law names, and festivals somewhere near where the moon puts them. */
public final class AnArrangement {

    private AnArrangement() {}

    public static List<SpecialDay> of(int year) {
        var days = new ArrayList<SpecialDay>();
        for (var holiday : StatutoryHoliday.values()) {
            holiday.dates(year).forEach(date -> days.add(new SpecialDay(date, Kind.HOLIDAY, name(holiday))));
        }
        LocalDate.of(year, 2, 10)
                .datesUntil(LocalDate.of(year, 2, 14))
                .forEach(date -> days.add(new SpecialDay(date, Kind.HOLIDAY, "春节")));
        days.add(new SpecialDay(LocalDate.of(year, 4, 5), Kind.HOLIDAY, "清明节"));
        days.add(new SpecialDay(LocalDate.of(year, 6, 9), Kind.HOLIDAY, "端午节"));
        days.add(new SpecialDay(LocalDate.of(year, 9, 15), Kind.HOLIDAY, "中秋节"));
        return List.copyOf(days);
    }

    /** The same with one more day off. */
    public static List<SpecialDay> with(List<SpecialDay> days, LocalDate off) {
        var more = new ArrayList<>(days);
        more.add(new SpecialDay(off, Kind.HOLIDAY, "元旦"));
        return List.copyOf(more);
    }

    private static String name(StatutoryHoliday holiday) {
        return holiday == StatutoryHoliday.NEW_YEAR ? "元旦" : holiday.word() + "节";
    }
}
