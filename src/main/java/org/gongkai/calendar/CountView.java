package org.gongkai.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.gongkai.law.DayByDay;
import org.gongkai.law.WorkingCalendar.Advance;
import org.gongkai.workbench.Words;

/**
 * A count of working days in words, for {@code calendar/count.jte}; every page that shows a date a clock produced can show this below it.
 *
 * @param result where the count ends, or why it does not
 */
public record CountView(String summary, String result, boolean isKnown, List<Line> lines, Words words) {

    private static final Words WORDS = Words.in("calendar");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern(WORDS.of("day"), Locale.SIMPLIFIED_CHINESE);

    public CountView {
        lines = List.copyOf(lines);
    }

    public static CountView of(DayByDay count) {
        return new CountView(
                WORDS.of("count.summary", day(count.from()), String.valueOf(count.workingDays())),
                switch (count.end()) {
                    case Advance.Reached(var on) -> WORDS.of("count.ends", day(on));
                    case Advance.NotAnnounced(var year) -> WORDS.of("count.not-announced", String.valueOf(year));
                },
                count.endsOn().isPresent(),
                count.days().stream().map(Line::of).toList(),
                WORDS);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** @param counts whether the day is one of the period's working days */
    public record Line(String on, String what, boolean counts) {

        static Line of(DayByDay.Day day) {
            var key = "count." + day.kind() + (day.name().isEmpty() ? "" : ".named");
            return new Line(
                    CountView.day(day.on()),
                    WORDS.of(key, String.valueOf(day.count()), day.name()),
                    day.kind().counts());
        }
    }
}
