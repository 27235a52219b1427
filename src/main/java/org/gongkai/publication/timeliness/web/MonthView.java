package org.gongkai.publication.timeliness.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.SpecialDay;
import org.gongkai.law.WorkingCalendar;
import org.gongkai.publication.timeliness.ColumnStanding;
import org.gongkai.publication.timeliness.DueItem;

/**
 * @param weeks Monday first
 * @param days those on which something falls due
 */
public record MonthView(String title, List<List<Cell>> weeks, List<Day> days, String previous, String next) {

    static MonthView of(
            YearMonth month,
            List<DueItem> items,
            List<ColumnStanding> columns,
            WorkingCalendar calendar,
            String query) {
        var days = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(day -> Day.of(day, items, columns))
                .toList();
        var weeks = new ArrayList<List<Cell>>();
        var monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        for (var start = monday; !start.isAfter(month.atEndOfMonth()); start = start.plusWeeks(1)) {
            weeks.add(start.datesUntil(start.plusWeeks(1))
                    .map(day -> YearMonth.from(day).equals(month)
                            ? Cell.of(days.get(day.getDayOfMonth() - 1), calendar)
                            : Cell.EMPTY)
                    .toList());
        }
        return new MonthView(
                Telling.WORDS.of("month.title", String.valueOf(month.getYear()), String.valueOf(month.getMonthValue())),
                weeks,
                days.stream().filter(day -> day.count() > 0).toList(),
                MonthPages.PATH + month.minusMonths(1) + "/" + query,
                MonthPages.PATH + month.plusMonths(1) + "/" + query);
    }

    public record Cell(String number, String tone, String sign, int count, String id) {

        static final Cell EMPTY = new Cell("", "", "", 0, "");

        static Cell of(Day day, WorkingCalendar calendar) {
            var special = calendar.special(day.on());
            var weekend = day.on().getDayOfWeek().getValue() > 5;
            return new Cell(
                    String.valueOf(day.on().getDayOfMonth()),
                    special.map(Cell::tone).orElse(weekend ? "weekend" : ""),
                    special.map(each -> Telling.WORDS.of("sign." + each.kind())).orElse(""),
                    day.count(),
                    day.id());
        }

        private static String tone(SpecialDay day) {
            return switch (day.kind()) {
                case HOLIDAY -> "holiday";
                case MAKE_UP -> "make-up";
            };
        }
    }

    /** What falls due on one day. */
    public record Day(LocalDate on, List<Entry> entries) {

        static Day of(LocalDate on, List<DueItem> items, List<ColumnStanding> columns) {
            var entries = new ArrayList<Entry>();
            items.stream()
                    .filter(item -> item.due().known().equals(Optional.of(on)))
                    .forEach(item -> entries.add(new Entry(
                            Telling.title(item.version()),
                            Telling.WORDS.of(
                                    "month.item",
                                    Telling.of(item.version().state().key())),
                            Optional.of("/desk/items/" + item.version().id().value() + "/"))));
            columns.stream()
                    .filter(column -> column.failsOn().equals(Optional.of(on)))
                    .forEach(column ->
                            entries.add(new Entry(column.name(), Telling.WORDS.of("month.column"), Optional.empty())));
            return new Day(on, List.copyOf(entries));
        }

        public int count() {
            return entries.size();
        }

        public String id() {
            return "d" + on.getDayOfMonth();
        }
    }

    public record Entry(String title, String what, Optional<String> path) {}
}
