package org.gongkai.organisation.act;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Appointment;
import org.gongkai.organisation.AppointmentId;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.People;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.TermOfOffice;
import org.gongkai.organisation.model.StaffRegister;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody a post; nobody gives powers over more than they administer themselves. */
@Component
@LegalBasis(article = 3)
@LegalBasis(article = 4)
public class AppointPerson {

    private final Administration administration;
    private final Sections sections;
    private final People people;
    private final StaffRegister register;
    private final Chronicle chronicle;

    AppointPerson(
            Administration administration,
            Sections sections,
            People people,
            StaffRegister register,
            Chronicle chronicle) {
        this.administration = administration;
        this.sections = sections;
        this.people = people;
        this.register = register;
        this.chronicle = chronicle;
    }

    /**
     * @param section where the post belongs to one; clerks and heads of sections need it
     * @param title as the post is called there, such as “副局长”
     * @param subtree whether the post's powers reach the agencies below
     * @param until the last day; empty while no end is known
     */
    public record NewAppointment(
            PersonId person,
            AgencyId agency,
            Optional<SectionId> section,
            Post post,
            String title,
            boolean subtree,
            LocalDate from,
            Optional<LocalDate> until) {

        TermOfOffice term(AppointmentId id, String called) {
            return new TermOfOffice(person, new Appointment(id, agency, section, post, called, subtree), from, until);
        }
    }

    /** @throws NotAllowedException also where the post would reach further than the actor's own powers */
    @Transactional
    public Change<TermOfOffice> of(Actor actor, NewAppointment given) {
        register.lockStaff();
        var agency = administration.agency(actor, given.agency());
        if (given.subtree() && !actor.mayThroughout(Power.ADMINISTER, agency)) {
            throw new NotAllowedException(Power.ADMINISTER, agency.id());
        }
        var person = administration.person(actor, given.person());
        var checks = new Checks();
        var title = checks.line("title", given.title());
        checks.refuseIf(!agency.isOpen(), "post", Reason.CLOSED, agency.name());
        checks.refuseIf(!person.active(), "person", Reason.HAS_LEFT, person.name());
        checks.refuseIf(given.post().isOfProgram(), "post", Reason.POST_OF_PROGRAM);
        checkSection(checks, agency, given);
        checks.refuseIf(given.until().filter(given.from()::isAfter).isPresent(), "until", Reason.ENDS_BEFORE_IT_BEGINS);
        checks.refuseIf(isHeldAlready(given), "post", Reason.POST_HELD_ALREADY, person.name());
        if (checks.failed()) {
            return checks.refused();
        }
        var id = register.appoint(
                person.id(),
                agency.id(),
                given.section(),
                given.post(),
                title,
                given.subtree(),
                given.from(),
                given.until());
        chronicle.person(
                actor,
                agency.id(),
                person,
                "appoint-person",
                Map.of("name", person.name(), "agency", agency.name(), "title-of-post", title));
        return new Change.Made<>(people.term(id).orElseThrow());
    }

    private void checkSection(Checks checks, Agency agency, NewAppointment given) {
        if (given.section().isEmpty()) {
            checks.refuseIf(given.post().isOfSection(), "section", Reason.SECTION_NEEDED);
            return;
        }
        var known = sections.find(given.section().get())
                .filter(section -> section.agency().equals(agency.id()) && section.isOpen());
        checks.refuseIf(known.isEmpty(), "section", Reason.SECTION_OF_OTHER_AGENCY, agency.name());
    }

    private boolean isHeldAlready(NewAppointment given) {
        var term = given.term(new AppointmentId(0), given.title());
        return people.terms(given.person()).stream().anyMatch(term::overlaps);
    }
}
