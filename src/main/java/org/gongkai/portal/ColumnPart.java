package org.gongkai.portal;

import java.util.Optional;

/** What a module adds to the sites: its part of the column, shown in each site's navigation. */
public interface ColumnPart {

    Column column();

    /** Address of its first page on a site, without the language; empty where the agency has nothing there. */
    Optional<String> path(AgencySite site);
}
