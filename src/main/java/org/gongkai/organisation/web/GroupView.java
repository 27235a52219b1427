package org.gongkai.organisation.web;

import java.util.List;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Section;
import org.gongkai.workbench.Faults;

/**
 * The form of a leading group: everybody of the agency, each with a place in the group or none.
 *
 * @param office number of the section that is the group's office; empty where none is
 */
public record GroupView(
        Agency agency,
        int version,
        String duties,
        String office,
        List<Section> sections,
        List<Seat> seats,
        Faults faults) {

    public GroupView {
        sections = List.copyOf(sections);
        seats = List.copyOf(seats);
    }

    /** @param role name of the role; empty for somebody who is not in the group */
    public record Seat(long person, String name, String posts, String role, String duties) {}

    public String path() {
        return Places.path(agency.id());
    }
}
