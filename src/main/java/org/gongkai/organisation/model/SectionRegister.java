package org.gongkai.organisation.model;

import java.time.LocalDate;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.SectionId;

/** Where sections are written, under the lock of {@link StaffRegister#lockStaff()}. */
public interface SectionRegister {

    SectionId addSection(AgencyId agency, String name);

    void renameSection(SectionId id, String name);

    void closeSection(SectionId id, LocalDate onDay);

    /** Whether somebody holds a post in the section on that day or later, or it is a leading group's office. */
    boolean isUsed(SectionId id, LocalDate today);
}
