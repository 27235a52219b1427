package org.gongkai.organisation;

import java.util.List;
import java.util.Optional;

/** The sections of agencies. */
public interface Sections {

    Optional<Section> find(SectionId id);

    /** All sections the agency has, in the order they were entered; those closed are not among them. */
    List<Section> of(AgencyId agency);

    /** The agency's section of that name, closed or not. */
    Optional<Section> named(AgencyId agency, String name);
}
