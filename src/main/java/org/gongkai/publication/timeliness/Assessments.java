package org.gongkai.publication.timeliness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.WithholdingGround;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;

/** Items that are withheld, with when each was assessed last and is to be assessed again (条例 Art. 18). */
public interface Assessments {

    /** Those of an agency, the one that is due first ahead. */
    List<Withheld> of(AgencyId agency);

    /** All assessments of an item, the newest first. */
    List<Assessment> history(ItemId item);

    void add(Assessment assessment, AgencyId agency);

    /**
     * @param since the day from which the year is counted: the last assessment, or the decision to withhold
     * @param dueOn a year later
     */
    record Withheld(
            ItemId id,
            int number,
            String title,
            Optional<WithholdingGround> ground,
            LocalDate since,
            LocalDate dueOn) {}

    /** @param kept whether it stays withheld; otherwise a new version has begun with another attribute */
    record Assessment(ItemId item, int number, boolean kept, String reason, String by, LocalDate on) {}
}
