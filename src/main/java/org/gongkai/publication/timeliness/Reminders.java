package org.gongkai.publication.timeliness;

import java.time.LocalDate;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;

/** Letters about due dates: which have been written, and who wants none. */
public interface Reminders {

    boolean areWanted(AgencyId agency);

    void set(AgencyId agency, boolean wanted);

    /** @return whether nobody has been written to about this before */
    boolean note(ItemId item, LocalDate dueOn, Occasion occasion, LocalDate today);

    /** The words stand in the bundle as {@code occasion.OCCASION}. */
    enum Occasion {
        SOON,
        TODAY,
        OVERDUE
    }
}
