package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;

/** What became of open due dates when the calendar changed. */
public interface Recalculations {

    /**
     * Enters a due date that moved: into the log and the ledger, onto the to-do lists of those concerned, and letters to them.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside the transaction of the change
     */
    void enter(CalendarChanged change, Moved moved);

    /** Those of some agencies, the newest first. */
    List<Recalculation> of(Set<AgencyId> agencies, int atMost, int offset);

    int count(Set<AgencyId> agencies);

    /**
     * A due date that moved.
     *
     * @param what is due, in words, such as “分管领导审核”
     * @param before empty for one that could not be computed, its year not having been announced
     * @param path address of the matter's own page
     * @param concerned who is to be told
     */
    record Moved(
            AgencyId agency,
            Matter matter,
            String title,
            String what,
            String path,
            Optional<LocalDate> before,
            Optional<LocalDate> after,
            Set<PersonId> concerned) {

        public Moved {
            concerned = Set.copyOf(concerned);
        }
    }
}
