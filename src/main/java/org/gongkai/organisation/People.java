package org.gongkai.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people who work with the program, and the posts they hold. */
public interface People {

    Optional<Person> find(PersonId id);

    /** Whoever signs in under that name, active or not. */
    Optional<Person> withSignInName(String signInName);

    /** The person with the posts held on that day; none for somebody who has left. */
    Actor actor(PersonId id, LocalDate today);

    /** Who holds a post at an agency on that day, by name; narrowed to a section where one is given. */
    List<Person> holding(Post post, AgencyId agency, Optional<SectionId> section, LocalDate today);

    /** Who stands in for somebody who is absent on that day. */
    Optional<Person> deputyOf(PersonId absent, LocalDate today);

    /** For whom a person stands in on that day. */
    List<Person> absentBehind(PersonId deputy, LocalDate today);

    /** Those who belong to an agency, by name; those who have left last. */
    List<Person> of(AgencyId agency);

    /** Those of the people asked for that exist, by their ids. */
    Map<PersonId, Person> find(Collection<PersonId> ids);

    /** Every post a person has held, holds or will hold, the newest first. */
    List<TermOfOffice> terms(PersonId person);

    /** The posts held at an agency on that day or later, in the order of {@link Post}. */
    List<TermOfOffice> terms(AgencyId agency, LocalDate today);

    Optional<TermOfOffice> term(AppointmentId id);

    /** A person's absences, the last first. */
    List<Absence> absences(PersonId person);

    Optional<Absence> absence(AbsenceId id);
}
