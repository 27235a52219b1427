package org.gongkai.organisation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.AppointmentId;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.TermOfOffice;
import org.gongkai.organisation.model.StaffRegister;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a post on some day; one that has not begun by then never begins. */
@Component
public class EndAppointment {

    private final Administration administration;
    private final People people;
    private final StaffRegister register;
    private final LastAdministrator last;
    private final Clock clock;
    private final Chronicle chronicle;

    EndAppointment(
            Administration administration,
            People people,
            StaffRegister register,
            LastAdministrator last,
            Clock clock,
            Chronicle chronicle) {
        this.administration = administration;
        this.people = people;
        this.register = register;
        this.last = last;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    /**
     * @param until the last day on which it is held
     * @throws NotAllowedException also where the post reaches further than the actor's own powers
     */
    @Transactional
    public Change<AppointmentId> of(Actor actor, AppointmentId id, LocalDate until, String givenReason) {
        register.lockStaff();
        var term = people.term(id)
                .filter(found -> administration.mayGive(actor, found.appointment()))
                .orElseThrow(() -> new NotAllowedException(Power.ADMINISTER));
        var person = people.find(term.person()).orElseThrow();
        var checks = new Checks();
        var reason = checks.text("reason", givenReason);
        var yesterday = LocalDate.now(clock).minusDays(1);
        checks.refuseIf(!term.isOpenOn(yesterday.plusDays(1)), "until", Reason.ENDED_ALREADY);
        checks.refuseIf(until.isBefore(yesterday), "until", Reason.IN_THE_PAST, yesterday.toString());
        if (checks.failed()) {
            return checks.refused();
        }
        return last.kept("until", () -> end(actor, term, person, until, reason));
    }

    private AppointmentId end(Actor actor, TermOfOffice term, Person person, LocalDate until, String reason) {
        register.end(term.appointment().id(), until);
        var title = term.appointment().title();
        chronicle.person(
                actor,
                person,
                "end-appointment",
                reason,
                Map.of("name", person.name(), "title-of-post", title, "until", until.toString()));
        return term.appointment().id();
    }
}
