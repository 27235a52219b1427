package org.gongkai.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.gongkai.law.WorkingCalendar.Advance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTests {

    private final WorkingCalendar calendar = WorkingCalendar.announced();

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/deadline-vectors.csv", useHeadersInDisplayName = true)
    void periodsEndOnTheDaysOfTheTable(
            LocalDate received, String weekday, LocalDate plus7, LocalDate plus20, LocalDate plus40, LocalDate plus15) {
        assertThat(calendar.advance(received, 7).day()).contains(plus7);
        assertThat(calendar.advance(received, 15).day()).contains(plus15);
        assertThat(calendar.advance(received, 20).day()).contains(plus20);
        assertThat(calendar.advance(received, 40).day()).contains(plus40);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-14, true",
        "2026-02-16, false",
        "2026-10-10, true",
        "2024-02-04, true",
        "2024-02-10, false",
        "2026-11-23, true",
        "2026-11-22, false",
        "2011-06-05, false",
        "2020-02-03, true"
    })
    void makeUpDaysAreWorkedAndHolidaysAreNot(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void beyondTheLastYearAnnouncedThereIsNoAnswer() {
        var last = LocalDate.of(calendar.lastYear(), 12, 31);

        assertThat(calendar.advance(last, 1)).isEqualTo(new Advance.NotAnnounced(calendar.lastYear() + 1));
        assertThat(calendar.advance(last.minusDays(3), 20)).isInstanceOf(Advance.NotAnnounced.class);
        assertThat(calendar.advance(last.plusDays(1), 0)).isInstanceOf(Advance.NotAnnounced.class);
        assertThatThrownBy(() -> calendar.isWorkingDay(last.plusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void beforeItsFirstYearThereIsNoneEither() {
        assertThat(calendar.advance(LocalDate.of(2003, 12, 30), 5)).isEqualTo(new Advance.NotAnnounced(2003));
    }

    /** Against counting the working days between. */
    @Property
    void asManyWorkingDaysLieInAPeriodAsItIsLong(
            @ForAll @DateRange(min = "2004-01-01", max = "2026-08-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        var end = WorkingCalendar.announced().advance(from, days).day().orElseThrow();

        assertThat(calendar.isWorkingDay(end)).isTrue();
        assertThat(from.plusDays(1).datesUntil(end.plusDays(1)).filter(calendar::isWorkingDay))
                .hasSize(days);
    }

    @Test
    @EnabledIf(
            value = "factsAreAtHand",
            disabledReason = "the facts the calendar was copied from are not on this machine")
    void copyIsWhatTheFactsSay() throws IOException {
        assertThat(Path.of("src/main/resources/calendar/working-days.csv"))
                .hasSameTextualContentAs(facts().orElseThrow().resolve("working-day-calendar.csv"));
        assertThat(Path.of("src/test/resources/calendar/deadline-vectors.csv"))
                .hasSameTextualContentAs(facts().orElseThrow().resolve("deadline-vectors.csv"));
    }

    static boolean factsAreAtHand() {
        return facts().isPresent();
    }

    private static Optional<Path> facts() {
        return Optional.ofNullable(System.getenv("GONGKAI_SAMPLES"))
                .map(samples -> Path.of(samples).resolveSibling("data"))
                .filter(folder -> Files.exists(folder.resolve("working-day-calendar.csv")));
    }
}
