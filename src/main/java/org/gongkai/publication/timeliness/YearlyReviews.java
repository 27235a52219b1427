package org.gongkai.publication.timeliness;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;

/** When guide and catalogue were looked through last. */
public interface YearlyReviews {

    Optional<Done> last(AgencyId agency, Duty duty);

    void add(AgencyId agency, Duty duty, Done done);

    /** @param note what was found; may be empty */
    record Done(LocalDate on, String by, String note) {

        /** A year later. */
        public LocalDate nextOn() {
            return on.plusYears(1);
        }
    }
}
