package org.gongkai.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.gongkai.law.DayByDay.Day;
import org.gongkai.law.DayByDay.Kind;
import org.gongkai.law.WorkingCalendar.Advance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DayByDayTests {

    private final WorkingCalendar calendar = WorkingCalendar.announced();

    @Test
    void everyDayOnTheWayIsNamed() {
        var count = calendar.explain(LocalDate.of(2025, 9, 26), 3);

        assertThat(count.days())
                .extracting(day -> day.on().toString(), Day::kind, Day::count, Day::name)
                .containsExactly(
                        tuple("2025-09-26", Kind.START, 0, ""),
                        tuple("2025-09-27", Kind.WEEKEND, 0, ""),
                        tuple("2025-09-28", Kind.MAKE_UP, 1, "国庆节"),
                        tuple("2025-09-29", Kind.WORKING, 2, ""),
                        tuple("2025-09-30", Kind.WORKING, 3, ""));
        assertThat(count.endsOn()).contains(LocalDate.of(2025, 9, 30));
    }

    @Test
    void holidaysBearTheirNamesAndDoNotCount() {
        assertThat(calendar.explain(LocalDate.of(2026, 2, 14), 1).days())
                .filteredOn(day -> day.kind() == Kind.HOLIDAY)
                .hasSize(9)
                .allSatisfy(day -> assertThat(day.name()).isEqualTo("春节"));
    }

    @Test
    void countEndsWithTheLastDayAnnouncedAndSaysWhichYearIsMissing() {
        var last = LocalDate.of(calendar.lastYear(), 12, 31);
        var count = calendar.explain(last.minusDays(2), 20);

        assertThat(count.end()).isEqualTo(new Advance.NotAnnounced(calendar.lastYear() + 1));
        assertThat(count.endsOn()).isEmpty();
        assertThat(count.days().getLast().on()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/deadline-vectors.csv", useHeadersInDisplayName = true)
    void explanationEndsWhereThePeriodsOfTheTableDo(
            LocalDate received, String weekday, LocalDate plus7, LocalDate plus20) {
        assertThat(calendar.explain(received, 20).endsOn()).contains(plus20);
        assertThat(calendar.explain(received, 7).days().getLast())
                .extracting(Day::on, Day::count)
                .containsExactly(plus7, 7);
    }

    /** Against walking from day to day with a list of exceptions, as one would with a printed calendar and a pencil. */
    @Property
    void explanationIsWhatAPencilFinds(
            @ForAll @DateRange(min = "2008-01-01", max = "2026-07-31") LocalDate from,
            @ForAll @IntRange(max = 60) int days) {
        var count = WorkingCalendar.announced().explain(from, days);

        assertThat(count.days().stream().filter(day -> day.kind().counts()).map(Day::on))
                .containsExactlyElementsOf(pencil(from, days));
        assertThat(count.days().stream().map(Day::on))
                .containsExactlyElementsOf(
                        from.datesUntil(count.days().getLast().on().plusDays(1)).toList());
        assertThat(count.end()).isEqualTo(WorkingCalendar.announced().advance(from, days));
        assertThat(count.days().getLast().on()).isEqualTo(count.endsOn().orElseThrow());
    }

    private static List<LocalDate> pencil(LocalDate from, int wanted) {
        var special = WorkingCalendar.announced().arrangements().stream()
                .flatMap(arrangement -> arrangement.days().stream())
                .toList();
        var found = new ArrayList<LocalDate>();
        for (var day = from.plusDays(1); found.size() < wanted; day = day.plusDays(1)) {
            var on = day;
            var announced =
                    special.stream().filter(each -> each.date().equals(on)).toList();
            var weekend = on.getDayOfWeek() == DayOfWeek.SATURDAY || on.getDayOfWeek() == DayOfWeek.SUNDAY;
            var worked = announced.isEmpty() ? !weekend : announced.getFirst().kind() == SpecialDay.Kind.MAKE_UP;
            if (worked) {
                found.add(on);
            }
        }
        return found;
    }
}
