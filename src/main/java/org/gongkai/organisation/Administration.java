package org.gongkai.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;

/**
 * What an administrator may lay hands on. Whatever is somebody else's, or does not exist, is refused alike.
 *
 * <p>A person is kept by whoever administers every agency at which the person holds a post: otherwise the administrator of a county could,
 * by changing an address or a password, take over the account of somebody with powers over the whole city.
 */
@Component
public class Administration {

    private final Agencies agencies;
    private final Sections sections;
    private final People people;
    private final Clock clock;

    Administration(Agencies agencies, Sections sections, People people, Clock clock) {
        this.agencies = agencies;
        this.sections = sections;
        this.people = people;
        this.clock = clock;
    }

    /** @throws NotAllowedException when the actor does not administer it, or there is none */
    public Agency agency(Actor actor, AgencyId id) {
        var agency = agencies.find(id).orElseThrow(() -> new NotAllowedException(Power.ADMINISTER, id));
        actor.require(Power.ADMINISTER, agency);
        return agency;
    }

    /** @throws NotAllowedException when the actor does not administer its agency, or there is none */
    public Section section(Actor actor, SectionId id) {
        var section = sections.find(id).orElseThrow(() -> new NotAllowedException(Power.ADMINISTER));
        agency(actor, section.agency());
        return section;
    }

    /** Somebody to look at. @throws NotAllowedException when the actor does not administer the person's agency, or there is nobody */
    public Person person(Actor actor, PersonId id) {
        var person = people.find(id).orElseThrow(() -> new NotAllowedException(Power.ADMINISTER));
        agency(actor, person.agency());
        return person;
    }

    /** Somebody to change. @throws NotAllowedException when the actor does not administer wherever the person holds a post */
    public Person kept(Actor actor, PersonId id) {
        var person = person(actor, id);
        if (!keeps(actor, person)) {
            throw new NotAllowedException(Power.ADMINISTER, person.agency());
        }
        return person;
    }

    public boolean keeps(Actor actor, Person person) {
        var today = LocalDate.now(clock);
        return agencies.find(person.agency())
                        .filter(agency -> actor.may(Power.ADMINISTER, agency))
                        .isPresent()
                && people.terms(person.id()).stream()
                        .filter(term -> term.isOpenOn(today))
                        .allMatch(term -> mayGive(actor, term.appointment()));
    }

    /** Whether the actor may give the post or take it: nobody passes on what reaches further than they do. */
    public boolean mayGive(Actor actor, Appointment appointment) {
        return agencies.find(appointment.agency())
                .filter(agency -> appointment.subtree()
                        ? actor.mayThroughout(Power.ADMINISTER, agency)
                        : actor.may(Power.ADMINISTER, agency))
                .isPresent();
    }
}
