package org.gongkai.calendar.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.gongkai.calendar.Recalculation;
import org.gongkai.calendar.Recalculations.Moved;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;

/** Where recalculations are kept, and who has yet to see them. */
public interface RecalculationBook {

    void add(long announcement, Moved moved, Instant at);

    /** Those that an announcement made, with whom they concern, the oldest first. */
    List<Recalculation> of(long announcement);

    List<Recalculation> of(Set<AgencyId> agencies, int atMost, int offset);

    int count(Collection<AgencyId> agencies);

    /** What somebody has not said to have seen, the oldest first. */
    List<Recalculation> unseen(PersonId person);

    void see(PersonId person, Instant at);
}
