package org.gongkai.publication.timeliness;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.SectionId;
import org.gongkai.publication.CatalogueColumn.Frequency;
import org.gongkai.publication.ColumnId;

/**
 * How a column stands on a day.
 *
 * @param last day of its newest publication; empty for an empty column
 * @param failsOn first day on which it will have stood still too long; empty for one that cannot, and for an empty one
 */
public record ColumnStanding(
        ColumnId id,
        AgencyId agency,
        String name,
        String slug,
        Optional<SectionId> section,
        Frequency frequency,
        Optional<LocalDate> last,
        Optional<LocalDate> failsOn,
        State state) {

    /** The words stand in the bundle as {@code column.STATE}. */
    public enum State {
        STILL,
        SOON,
        EMPTY,
        LIVELY
    }

    static ColumnStanding of(LastPublication column, LocalDate today) {
        var failsOn = column.last().flatMap(last -> Stillness.failsOn(column.frequency(), last));
        return new ColumnStanding(
                column.id(),
                column.agency(),
                column.name(),
                column.slug(),
                column.section(),
                column.frequency(),
                column.last(),
                failsOn,
                column.last().isEmpty()
                        ? State.EMPTY
                        : failsOn.map(day -> state(day, today)).orElse(State.LIVELY));
    }

    private static State state(LocalDate failsOn, LocalDate today) {
        return !failsOn.isAfter(today)
                ? State.STILL
                : failsOn.minusDays(Stillness.WARNED_BEFORE).isAfter(today) ? State.LIVELY : State.SOON;
    }

    /** A column that items can stand in, with the day of its newest publication. */
    public record LastPublication(
            ColumnId id,
            AgencyId agency,
            String name,
            String slug,
            Optional<SectionId> section,
            Frequency frequency,
            Optional<LocalDate> last) {}
}
