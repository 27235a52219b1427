package org.gongkai.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.organisation.AgencyId;

/**
 * Which public items a list asks for; an empty set does not narrow.
 *
 * @param year of publication
 * @param validity as shown; {@link Validity#AMENDED} counts as in force too
 * @param before the line that those asked for stand before in time
 * @param from the earliest line asked for
 * @param size at most so many lines
 */
public record ListQuery(
        Set<AgencyId> agencies,
        Set<ColumnId> columns,
        Set<ItemKind> kinds,
        OptionalInt year,
        Optional<Validity> validity,
        Optional<Position> before,
        Optional<Position> from,
        int size) {

    public ListQuery {
        agencies = Set.copyOf(agencies);
        columns = Set.copyOf(columns);
        kinds = Set.copyOf(kinds);
    }

    /** Where a line stands in the order of publication. */
    public record Position(Instant publishedAt, ItemId id) {}

    public static ListQuery of(AgencyId agency) {
        return of(List.of(agency));
    }

    public static ListQuery of(Collection<AgencyId> agencies) {
        return new ListQuery(
                Set.copyOf(agencies),
                Set.of(),
                Set.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                20);
    }

    public ListQuery in(Collection<ColumnId> some) {
        return new ListQuery(agencies, Set.copyOf(some), kinds, year, validity, before, from, size);
    }

    public ListQuery of(ItemKind... some) {
        return new ListQuery(agencies, columns, Set.of(some), year, validity, before, from, size);
    }

    public ListQuery in(int someYear) {
        return new ListQuery(agencies, columns, kinds, OptionalInt.of(someYear), validity, before, from, size);
    }

    public ListQuery that(Validity is) {
        return new ListQuery(agencies, columns, kinds, year, Optional.of(is), before, from, size);
    }

    public ListQuery before(Position position) {
        return new ListQuery(agencies, columns, kinds, year, validity, Optional.of(position), from, size);
    }

    public ListQuery from(Position position) {
        return new ListQuery(agencies, columns, kinds, year, validity, before, Optional.of(position), size);
    }

    public ListQuery atMost(int lines) {
        return new ListQuery(agencies, columns, kinds, year, validity, before, from, lines);
    }
}
