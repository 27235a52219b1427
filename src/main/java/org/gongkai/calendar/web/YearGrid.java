package org.gongkai.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.law.SpecialDay;

/** A year as twelve months of weeks, Monday first; days of the December before that the announcement reaches stand by themselves. */
public record YearGrid(List<Month> months) {

    public YearGrid {
        months = List.copyOf(months);
    }

    static YearGrid of(int year, List<SpecialDay> days) {
        Map<LocalDate, SpecialDay> special = new HashMap<>();
        days.forEach(day -> special.put(day.date(), day));
        return new YearGrid(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(year, month), special))
                .toList());
    }

    private static Month month(YearMonth month, Map<LocalDate, SpecialDay> special) {
        var weeks = new ArrayList<List<Cell>>();
        var first = month.atDay(1);
        var monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        for (var start = monday; !start.isAfter(month.atEndOfMonth()); start = start.plusWeeks(1)) {
            weeks.add(start.datesUntil(start.plusWeeks(1))
                    .map(day -> YearMonth.from(day).equals(month) ? Cell.of(day, special) : Cell.EMPTY)
                    .toList());
        }
        return new Month(month, weeks);
    }

    public record Month(YearMonth month, List<List<Cell>> weeks) {

        public String words() {
            return Telling.WORDS.of("month", String.valueOf(month.getMonthValue()));
        }

        public String id() {
            return "m" + month.getMonthValue();
        }
    }

    /**
     * @param number of the day; empty for the days of other months
     * @param mark a sign beside the colour: 休 or 班
     * @param label the day in words
     */
    public record Cell(String number, String date, String tone, String mark, String label) {

        static final Cell EMPTY = new Cell("", "", "", "", "");

        static Cell of(LocalDate day, Map<LocalDate, SpecialDay> special) {
            var announced = special.get(day);
            var weekend = day.getDayOfWeek().getValue() > 5;
            var state = announced == null
                    ? weekend ? "weekend" : "working"
                    : announced.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Cell(
                    String.valueOf(day.getDayOfMonth()),
                    day.toString(),
                    state,
                    announced == null ? "" : Telling.WORDS.of("mark." + announced.kind()),
                    Telling.WORDS.of("cell." + state, Telling.day(day), announced == null ? "" : announced.name()));
        }
    }
}
