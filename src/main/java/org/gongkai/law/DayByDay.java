package org.gongkai.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A count of working days with what every day on the way was, so that nobody has to believe a date.
 *
 * @param from the day the period begins with, which does not count
 * @param days {@code from} first, then every calendar day up to the end, or up to the last that was announced
 */
public record DayByDay(LocalDate from, int workingDays, List<Day> days, WorkingCalendar.Advance end) {

    public DayByDay {
        days = List.copyOf(days);
    }

    static DayByDay of(WorkingCalendar calendar, LocalDate from, int workingDays) {
        var end = calendar.advance(from, workingDays);
        var days = new ArrayList<Day>();
        days.add(new Day(from, Kind.START, 0, name(calendar, from)));
        var count = 0;
        for (var day = from.plusDays(1); count < workingDays && calendar.covers(day); day = day.plusDays(1)) {
            var kind = kind(calendar, day);
            count += kind.counts() ? 1 : 0;
            days.add(new Day(day, kind, kind.counts() ? count : 0, name(calendar, day)));
        }
        return new DayByDay(from, workingDays, days, end);
    }

    /** The day the period ends on; empty where a year on the way has not been announced. */
    public Optional<LocalDate> endsOn() {
        return end.day();
    }

    private static Kind kind(WorkingCalendar calendar, LocalDate day) {
        return calendar.special(day)
                .map(special -> switch (special.kind()) {
                    case HOLIDAY -> Kind.HOLIDAY;
                    case MAKE_UP -> Kind.MAKE_UP;
                })
                .orElse(SpecialDay.isWeekend(day) ? Kind.WEEKEND : Kind.WORKING);
    }

    private static String name(WorkingCalendar calendar, LocalDate day) {
        return calendar.special(day).map(SpecialDay::name).orElse("");
    }

    /**
     * One day of the count.
     *
     * @param count which working day of the period it is, from 1; 0 for one that does not count
     * @param name of the holiday it belongs to, as announced; empty for an ordinary day
     */
    public record Day(LocalDate on, Kind kind, int count, String name) {}

    /** What a day is to the count. */
    public enum Kind {
        /** 起算日，不计. */
        START,
        WORKING,
        /** 调休上班. */
        MAKE_UP,
        WEEKEND,
        HOLIDAY;

        public boolean counts() {
            return this == WORKING || this == MAKE_UP;
        }
    }
}
