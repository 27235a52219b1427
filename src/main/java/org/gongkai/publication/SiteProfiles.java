package org.gongkai.publication;

import java.util.List;
import org.gongkai.organisation.AgencyId;

/** What agencies tell of themselves; blank for one that has told nothing yet. */
public interface SiteProfiles {

    SiteProfile of(AgencyId agency);

    /** The agencies that have given a code as theirs, or one that holds it or is held by it (GB 32100); one, unless somebody erred. */
    List<AgencyId> withCode(String code);
}
