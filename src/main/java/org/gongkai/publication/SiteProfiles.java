package org.gongkai.publication;

import org.gongkai.organisation.AgencyId;

/** What agencies tell of themselves; blank for one that has told nothing yet. */
public interface SiteProfiles {

    SiteProfile of(AgencyId agency);
}
