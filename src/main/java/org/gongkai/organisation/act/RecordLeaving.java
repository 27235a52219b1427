package org.gongkai.organisation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.model.StaffRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that somebody has left: all their posts end, they can no longer sign in, and what they did stays. */
@Component
public class RecordLeaving {

    private final Administration administration;
    private final StaffRegister register;
    private final LastAdministrator last;
    private final Clock clock;
    private final Chronicle chronicle;

    RecordLeaving(
            Administration administration,
            StaffRegister register,
            LastAdministrator last,
            Clock clock,
            Chronicle chronicle) {
        this.administration = administration;
        this.register = register;
        this.last = last;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public Change<Person> of(Actor actor, PersonId id, String givenReason) {
        register.lockStaff();
        var person = administration.kept(actor, id);
        var checks = new Checks();
        var reason = checks.text("reason", givenReason);
        checks.refuseIf(!person.active(), "reason", Reason.HAS_LEFT, person.name());
        if (checks.failed()) {
            return checks.refused();
        }
        return last.kept("reason", () -> leave(actor, person, reason));
    }

    private Person leave(Actor actor, Person person, String reason) {
        register.endAll(person.id(), LocalDate.now(clock));
        var left = person.active(false);
        register.keep(left);
        chronicle.person(actor, person, "record-leaving", reason, Map.of("name", person.name()));
        return left;
    }
}
