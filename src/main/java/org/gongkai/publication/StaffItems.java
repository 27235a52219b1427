package org.gongkai.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;

/** Lists of items for staff, drafts among them; whoever asks for somebody names agencies whose drafts they may see. */
public interface StaffItems {

    /** Versions, the last changed first; reads no more rows of an index than it gives back, unless a text is looked for. */
    List<Line> list(Query query);

    /** How many there are, counted no further than {@code most}. */
    int count(Query query, int most);

    /** The agency's public items whose title, document number or index number has the text in it, the newest first. */
    List<PublishedLine> found(AgencyId agency, String text, int most);

    /**
     * What a list is narrowed to.
     *
     * @param states in which a version may be; none stand for all
     * @param text of the title or the document number; empty for any
     * @param before where the page before ended
     * @param size at most so many
     */
    record Query(
            Collection<AgencyId> agencies,
            Set<ItemState> states,
            Optional<ColumnId> column,
            Optional<ItemKind> kind,
            Optional<SectionId> section,
            Optional<PersonId> drafter,
            String text,
            Optional<Position> before,
            int size) {

        public Query {
            agencies = List.copyOf(agencies);
            states = Set.copyOf(states);
        }

        public static Query of(Collection<AgencyId> agencies, Set<ItemState> states) {
            return new Query(
                    agencies,
                    states,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    200);
        }

        public Query by(PersonId person) {
            return new Query(agencies, states, column, kind, section, Optional.of(person), text, before, size);
        }
    }

    /** Where a version stands in the order of change. */
    record Position(Instant changedAt, long item) {}

    /** @param countedFrom the day its time limit runs from */
    record Line(
            ItemId id,
            AgencyId agency,
            int number,
            ItemState state,
            String title,
            ItemKind kind,
            ColumnId column,
            Disclosure.Attribute attribute,
            Optional<String> documentNumber,
            Optional<SectionId> section,
            Item.Drafter drafter,
            Optional<LocalDate> countedFrom,
            Optional<Instant> scheduledFor,
            Optional<String> reason,
            Instant changedAt,
            String sha256) {}
}
