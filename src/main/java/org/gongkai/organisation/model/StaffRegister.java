package org.gongkai.organisation.model;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AppointmentId;
import org.gongkai.organisation.LeadingGroup;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.SectionId;

/** Where people, posts and leading groups are written. */
public interface StaffRegister {

    /** From here to the end of the transaction nobody else changes sections, people, posts and absences; whoever comes second sees what the first did. */
    void lockStaff();

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

    /** Sets the group as given here; the version it carries is the one that it replaces. @return false when somebody was faster */
    boolean keep(LeadingGroup group);
}
