package org.gongkai.publication.catalogue;

import java.util.Map;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ColumnId;

/** How much stands in the columns of a catalogue. */
public interface ColumnCounts {

    /** Public items right in each column; columns that hold none are not there. */
    Map<ColumnId, Long> published(AgencyId agency);
}
