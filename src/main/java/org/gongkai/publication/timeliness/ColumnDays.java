package org.gongkai.publication.timeliness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.AgencyId;

/** When columns were updated last. */
public interface ColumnDays {

    /** Columns of the agencies that are open and have none open below them, in the catalogue's order. */
    List<ColumnStanding.LastPublication> columns(Collection<AgencyId> agencies);

    /** The day of each agency's newest publication; those that have published nothing are left out. */
    Map<AgencyId, LocalDate> newest(Collection<AgencyId> agencies);
}
