package org.gongkai.publication.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.law.WorkingCalendar;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.CatalogueColumn.Frequency;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.timeliness.ColumnStanding.LastPublication;
import org.gongkai.publication.timeliness.ColumnStanding.State;
import org.gongkai.publication.timeliness.DueItem.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StillnessTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @ParameterizedTest
    @CsvSource({
        "FORTNIGHTLY, 2026-03-16, 2026-03-31, LIVELY",
        "FORTNIGHTLY, 2026-03-08, 2026-03-23, SOON",
        "FORTNIGHTLY, 2026-03-02, 2026-03-17, SOON",
        "FORTNIGHTLY, 2026-03-01, 2026-03-16, STILL",
        "MONTHLY, 2026-02-16, 2026-03-17, SOON",
        "MONTHLY, 2026-01-31, 2026-03-01, STILL",
        "QUARTERLY, 2025-12-16, 2026-03-17, SOON",
        "HALF_YEARLY, 2025-09-15, 2026-03-16, STILL",
        "HALF_YEARLY, 2025-09-30, 2026-03-31, LIVELY",
        "YEARLY, 2025-03-16, 2026-03-17, SOON",
        "YEARLY, 2024-02-29, 2025-03-01, STILL"
    })
    void columnFailsOnceItHasStoodStillLongerThanItMay(
            Frequency frequency, LocalDate last, LocalDate failsOn, State state) {
        var column = ColumnStanding.of(column(frequency, Optional.of(last)), TODAY);

        assertThat(column.failsOn()).contains(failsOn);
        assertThat(column.state()).isEqualTo(state);
    }

    @Test
    void emptyColumnIsEmptyAndOneUpdatedAsNeededNeverStill() {
        assertThat(ColumnStanding.of(column(Frequency.AS_NEEDED, Optional.empty()), TODAY)
                        .state())
                .isEqualTo(State.EMPTY);
        assertThat(ColumnStanding.of(column(Frequency.AS_NEEDED, Optional.of(TODAY.minusYears(9))), TODAY)
                        .state())
                .isEqualTo(State.LIVELY);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 9, 4, 2026-03-03, false",
        "5, 0, 0, 2026-03-03, true",
        "0, 10, 0, 2026-03-03, true",
        "0, 0, 5, 2026-03-03, true",
        "0, 0, 0, 2026-03-02, false",
        "0, 0, 0, 2026-03-01, true"
    })
    void siteFailsAtTheThresholdsOfTheInspection(int still, int neglected, int empty, LocalDate home, boolean fails) {
        var columns = Stream.of(
                        columns(still, Frequency.HALF_YEARLY, Optional.of(TODAY.minusYears(2))),
                        columns(neglected, Frequency.QUARTERLY, Optional.of(TODAY.minusYears(2))),
                        columns(empty, Frequency.FORTNIGHTLY, Optional.empty()))
                .flatMap(List::stream)
                .toList();

        var site = SiteStanding.of(columns, Optional.of(home), TODAY);

        assertThat(site.still()).isEqualTo(still);
        assertThat(site.neglected()).isEqualTo(neglected);
        assertThat(site.empty()).isEqualTo(empty);
        assertThat(site.fails()).isEqualTo(fails);
    }

    @Test
    void siteThatHasPublishedNothingFails() {
        assertThat(SiteStanding.of(List.of(), Optional.empty(), TODAY).fails()).isTrue();
    }

    /** L-19: 20 working days from writing or change; the day itself is not counted. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-20, 20, 2025-02-21, OVERDUE",
        "2026-02-10, 20, 2026-03-16, SOON",
        "2026-02-13, 20, 2026-03-19, SOON",
        "2026-02-14, 20, 2026-03-20, IN_TIME",
        "2026-02-11, 20, 2026-03-17, SOON",
        "2026-03-13, 3, 2026-03-18, SOON",
        "2026-12-20, 20, , UNKNOWN"
    })
    void itemIsDueAsManyWorkingDaysAfterWritingAsItsColumnGives(
            LocalDate written, int limit, LocalDate due, Standing standing) {
        var version = version(Optional.of(written), limit);
        var item = DueItem.of(version, version.due(WorkingCalendar.announced()), TODAY);

        assertThat(item.due().known()).isEqualTo(Optional.ofNullable(due));
        assertThat(item.standing()).isEqualTo(standing);
    }

    @Test
    void whatHasNoDateIsTheLastInTheList() {
        var calendar = WorkingCalendar.announced();
        var items = Stream.of(Optional.<LocalDate>empty(), Optional.of(TODAY), Optional.of(TODAY.minusYears(1)))
                .map(from -> version(from, 20))
                .map(version -> DueItem.of(version, version.due(calendar), TODAY))
                .sorted(DueItem.MOST_URGENT_FIRST)
                .map(DueItem::standing)
                .collect(Collectors.toList());

        assertThat(items).containsExactly(Standing.OVERDUE, Standing.IN_TIME, Standing.UNKNOWN);
    }

    private static List<ColumnStanding> columns(int count, Frequency frequency, Optional<LocalDate> last) {
        return IntStream.range(0, count)
                .mapToObj(index -> ColumnStanding.of(column(frequency, last), TODAY))
                .toList();
    }

    private static LastPublication column(Frequency frequency, Optional<LocalDate> last) {
        return new LastPublication(new ColumnId(1), new AgencyId(1), "栏目", "column", Optional.empty(), frequency, last);
    }

    private static OpenVersion version(Optional<LocalDate> from, int limit) {
        return new OpenVersion(
                new ItemId(1),
                new AgencyId(1),
                "信息",
                ItemState.DRAFT,
                new ColumnId(1),
                "栏目",
                Optional.empty(),
                Optional.empty(),
                "张起草",
                from,
                limit);
    }
}
