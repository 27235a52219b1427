package org.gongkai.organisation.model;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.organisation.AbsenceId;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AppointmentId;
import org.gongkai.organisation.LeadingGroup;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.SectionId;

/** Where sections, people, posts, absences and leading groups are written. */
public interface StaffRegister {

    /** From here to the end of the transaction nobody else changes people and posts; whoever comes second sees what the first did. */
    void lockStaff();

    SectionId addSection(AgencyId agency, String name);

    void renameSection(SectionId id, String name);

    void closeSection(SectionId id, LocalDate onDay);

    /** Whether somebody holds a post in the section on that day or later, or it is a leading group's office. */
    boolean isUsed(SectionId id, LocalDate today);

    PersonId addPerson(
            AgencyId agency, String signInName, String name, Optional<String> email, Optional<String> mobile);

    /** Writes the person as given here. */
    void keep(Person person);

    boolean isAnybodyThere();

    AppointmentId appoint(
            PersonId person,
            AgencyId agency,
            Optional<SectionId> section,
            Post post,
            String title,
            boolean subtree,
            LocalDate from,
            Optional<LocalDate> until);

    void end(AppointmentId id, LocalDate until);

    /** Ends whatever a person holds after that day; what would only begin then never begins. */
    void endAll(PersonId person, LocalDate until);

    /** Ends whatever is held at an agency after that day. */
    void endAll(AgencyId agency, LocalDate until);

    /** Whether an active person administers the agency with no end in sight, from the agency itself or from above. */
    boolean hasLastingAdministrator(AgencyId agency, LocalDate today);

    /** Whether somebody stands in for another on any of these days. */
    boolean standingInFor(PersonId deputy, LocalDate from, LocalDate until);

    AbsenceId addAbsence(PersonId person, PersonId deputy, LocalDate from, LocalDate until, String reason);

    /** Ends an absence early; one that has not begun is taken back whole. */
    void endAbsence(AbsenceId id, LocalDate until);

    /** Sets the group as given here; the version it carries is the one that it replaces. @return false when somebody was faster */
    boolean keep(LeadingGroup group);
}
