package org.gongkai.portal;

import java.util.List;

/**
 * What the list of agencies shows.
 *
 * @param count of all that were found
 * @param current page of the list, from 1 to {@code last}
 */
public record AgencyList(String sought, int count, List<AgencySite> sites, int current, int last) {

    public boolean isNarrowed() {
        return !sought.isEmpty();
    }

    /** The address of another page of the same list. */
    public String at(int page) {
        return AgencySite.AGENCIES + (page == 1 ? "" : "page/" + page + "/");
    }
}
