package org.gongkai.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.law.SpecialDay.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArrangementCheckTests {

    static Stream<HolidayArrangement> announced() {
        return WorkingCalendar.announced().arrangements().stream();
    }

    @ParameterizedTest
    @MethodSource("announced")
    void everyYearAnnouncedSoFarPasses(HolidayArrangement year) {
        assertThat(new ArrangementCheck(year.year(), year.days()).faults())
                .filteredOn(fault -> !fault.isDoubt())
                .isEmpty();
    }

    /** A day more for the anniversary of 2015; days lost to the epidemic of 2020. The days added in 2019 were worked for. */
    @Test
    void onlyTheYearsAmendedAreDoubtful() {
        assertThat(announced()
                        .filter(year -> year.year() >= 2008)
                        .filter(year -> !new ArrangementCheck(year.year(), year.days())
                                .faults()
                                .isEmpty())
                        .map(HolidayArrangement::year))
                .containsExactly(2015, 2020);
    }

    @Test
    void dayIsGivenOnce() {
        var day = LocalDate.of(2026, 10, 10);
        assertThat(faults(days -> days.add(new SpecialDay(day, Kind.HOLIDAY, "国庆节"))))
                .containsExactly(new ArrangementFault.Twice(day));
    }

    @Test
    void makeUpDayIsASaturdayOrSunday() {
        var wednesday = LocalDate.of(2026, 10, 14);
        assertThat(faults(days -> days.add(new SpecialDay(wednesday, Kind.MAKE_UP, "国庆节"))))
                .containsExactly(new ArrangementFault.WorkedOnWeekday(wednesday));
    }

    @Test
    void dayBelongsToItsYearOrTheLastWeekBefore() {
        var other = LocalDate.of(2027, 1, 2);
        assertThat(faults(days -> days.add(new SpecialDay(other, Kind.MAKE_UP, "元旦"))))
                .containsExactly(new ArrangementFault.OtherYear(other));
        assertThat(HolidayArrangement.reaches(2026, LocalDate.of(2025, 12, 24))).isFalse();
        assertThat(HolidayArrangement.reaches(2026, LocalDate.of(2025, 12, 28))).isTrue();
    }

    @Test
    void holidayOfTheLawIsNotLeftOut() {
        var second = LocalDate.of(2026, 5, 2);
        assertThat(faults(days -> days.removeIf(day -> day.date().equals(second))))
                .containsExactly(new ArrangementFault.StatutoryDayMissing(second));
        assertThat(faults(days -> days.removeIf(
                        day -> day.name().equals("春节") && day.date().getDayOfMonth() > 17)))
                .contains(new ArrangementFault.TooFew(StatutoryHoliday.SPRING_FESTIVAL, 3, 4));
        assertThat(faults(days -> days.removeIf(day -> day.name().equals("春节"))))
                .contains(new ArrangementFault.TooFew(StatutoryHoliday.SPRING_FESTIVAL, 0, 4));
    }

    @Test
    void makeUpDayLeftOutIsDoubted() {
        assertThat(faults(days -> days.removeIf(day -> day.date().equals(LocalDate.of(2026, 10, 10)))))
                .containsExactly(new ArrangementFault.Unbalanced(14, 13));
    }

    @Test
    void lawGaveElevenDaysUntil2024AndThirteenSince() {
        assertThat(List.of(2007, 2008, 2024, 2025).stream().map(StatutoryHoliday::daysOf))
                .containsExactly(10, 11, 11, 13);
        assertThat(StatutoryHoliday.LABOUR_DAY.dates(2024)).containsExactly(LocalDate.of(2024, 5, 1));
        assertThat(StatutoryHoliday.LABOUR_DAY.dates(2025)).hasSize(2);
    }

    @Test
    void calendarHasNoGap() {
        var years = WorkingCalendar.announced().arrangements();
        assertThatThrownBy(() -> WorkingCalendar.of(List.of(years.get(0), years.get(2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkingCalendar.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(WorkingCalendar.of(years.subList(3, 5)).lastYear())
                .isEqualTo(years.get(4).year());
    }

    /** The last day of 2018 was off by the announcement for 2019. */
    @Test
    void laterYearHasTheLastWordAboutTheDecemberBefore() {
        var years = WorkingCalendar.announced().arrangements();
        var until2018 = WorkingCalendar.of(
                years.stream().filter(year -> year.year() <= 2018).toList());
        var day = LocalDate.of(2018, 12, 31);

        assertThat(until2018.isWorkingDay(day)).isTrue();
        assertThat(WorkingCalendar.announced().isWorkingDay(day)).isFalse();
    }

    /** What is wrong with the arrangement of 2026 after something was done to it. */
    private static List<ArrangementFault> faults(Consumer<List<SpecialDay>> change) {
        var days = new ArrayList<>(
                WorkingCalendar.announced().arrangement(2026).orElseThrow().days());
        change.accept(days);
        return new ArrangementCheck(2026, days).faults();
    }
}
