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
 * @param before the line that the page follows
 * @param skip lines left out from there
 * @param size at most so many lines
 */
public record ListQuery(
        Set<AgencyId> agencies,
        Set<ColumnId> columns,
        Set<ItemKind> kinds,
        OptionalInt year,
        Optional<Validity> validity,
        Optional<Position> before,
        long skip,
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
                0,
                20);
    }

    public ListQuery in(Collection<ColumnId> some) {
        return new ListQuery(agencies, Set.copyOf(some), kinds, year, validity, before, skip, size);
    }

    public ListQuery of(ItemKind... some) {
        return new ListQuery(agencies, columns, Set.of(some), year, validity, before, skip, size);
    }

    public ListQuery in(int someYear) {
        return new ListQuery(agencies, columns, kinds, OptionalInt.of(someYear), validity, before, skip, size);
    }

    public ListQuery that(Validity is) {
        return new ListQuery(agencies, columns, kinds, year, Optional.of(is), before, skip, size);
    }

    public ListQuery before(Position position) {
        return new ListQuery(agencies, columns, kinds, year, validity, Optional.of(position), skip, size);
    }

    public ListQuery skipping(long lines) {
        return new ListQuery(agencies, columns, kinds, year, validity, before, lines, size);
    }

    public ListQuery atMost(int lines) {
        return new ListQuery(agencies, columns, kinds, year, validity, before, skip, lines);
    }
}
