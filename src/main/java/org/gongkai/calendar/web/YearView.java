package org.gongkai.calendar.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.calendar.Announcement;
import org.gongkai.law.HolidayArrangement;
import org.gongkai.law.SpecialDay;

/**
 * @param holidays what each holiday has, in words
 * @param versions the newest first
 */
public record YearView(
        int year,
        int shown,
        boolean isNewest,
        boolean mayChange,
        YearGrid grid,
        List<String> before,
        List<Holiday> holidays,
        List<Version> versions) {

    static YearView of(List<Announcement> versions, Announcement shown, boolean mayChange) {
        var arrangement = shown.arrangement();
        return new YearView(
                arrangement.year(),
                shown.version(),
                shown.equals(versions.getFirst()),
                mayChange,
                YearGrid.of(arrangement.year(), arrangement.days()),
                before(arrangement.year(), arrangement.days()),
                Holiday.of(arrangement.days()),
                Version.of(versions));
    }

    /** Days of the December before, in words. */
    static List<String> before(int year, List<SpecialDay> days) {
        return days.stream()
                .filter(day -> day.date().getYear() < year)
                .map(Telling::special)
                .toList();
    }

    /** What one holiday has. */
    public record Holiday(String name, int off, String days, String worked) {

        /** Holidays stand in the order of their days off; a day worked for one may come before another. */
        private static final Comparator<SpecialDay> HOLIDAYS_FIRST = Comparator.comparing(
                        (SpecialDay day) -> day.kind() != SpecialDay.Kind.HOLIDAY)
                .thenComparing(SpecialDay::date);

        static List<Holiday> of(List<SpecialDay> days) {
            return days.stream()
                    .sorted(HOLIDAYS_FIRST)
                    .collect(Collectors.groupingBy(SpecialDay::name, LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(each -> new Holiday(
                            each.getKey(),
                            (int) each.getValue().stream()
                                    .filter(day -> day.kind() == SpecialDay.Kind.HOLIDAY)
                                    .count(),
                            words(each.getValue(), SpecialDay.Kind.HOLIDAY),
                            words(each.getValue(), SpecialDay.Kind.MAKE_UP)))
                    .toList();
        }

        private static String words(List<SpecialDay> days, SpecialDay.Kind kind) {
            return days.stream()
                    .filter(day -> day.kind() == kind)
                    .map(day -> Telling.WORDS.of(
                            "short-day",
                            String.valueOf(day.date().getMonthValue()),
                            String.valueOf(day.date().getDayOfMonth())))
                    .collect(Collectors.joining(Telling.WORDS.of("between")));
        }
    }

    /** @param changes against the version before, in words */
    public record Version(
            int number,
            String source,
            String announcedOn,
            String entered,
            Optional<String> remark,
            List<String> changes) {

        static List<Version> of(List<Announcement> newestFirst) {
            var versions = new ArrayList<Version>();
            for (var index = 0; index < newestFirst.size(); index++) {
                var each = newestFirst.get(index);
                var before = index + 1 < newestFirst.size()
                        ? Optional.of(newestFirst.get(index + 1).arrangement())
                        : Optional.<HolidayArrangement>empty();
                versions.add(new Version(
                        each.version(),
                        Telling.source(each),
                        Telling.day(each.announcedOn()),
                        Telling.WORDS.of("version.entered", each.enteredBy(), Telling.time(each.enteredAt())),
                        each.remark(),
                        before.map(earlier -> changes(
                                        earlier.days(), each.arrangement().days()))
                                .orElse(List.of())));
            }
            return List.copyOf(versions);
        }

        static List<String> changes(List<SpecialDay> before, List<SpecialDay> after) {
            var changes = new ArrayList<String>();
            after.stream()
                    .filter(day -> !before.contains(day))
                    .forEach(day -> changes.add(Telling.WORDS.of("change.added", Telling.special(day))));
            before.stream()
                    .filter(day -> after.stream().noneMatch(each -> each.date().equals(day.date())))
                    .forEach(day -> changes.add(Telling.WORDS.of("change.dropped", Telling.special(day))));
            return List.copyOf(changes);
        }
    }
}
