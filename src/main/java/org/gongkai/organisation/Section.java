package org.gongkai.organisation;

import java.time.LocalDate;
import java.util.Optional;

/** A section of an agency (内设机构). */
public record Section(SectionId id, AgencyId agency, String name, Optional<LocalDate> closedOn) {

    public boolean isOpen() {
        return closedOn.isEmpty();
    }
}
