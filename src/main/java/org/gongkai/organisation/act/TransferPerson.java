package org.gongkai.organisation.act;

import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.model.StaffRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person belong to another agency from now on; posts are not touched. */
@Component
public class TransferPerson {

    private final Administration administration;
    private final StaffRegister register;
    private final Chronicle chronicle;

    TransferPerson(Administration administration, StaffRegister register, Chronicle chronicle) {
        this.administration = administration;
        this.register = register;
        this.chronicle = chronicle;
    }

    @Transactional
    public Change<Person> of(Actor actor, PersonId id, AgencyId to, String givenReason) {
        register.lockStaff();
        var person = administration.kept(actor, id);
        var agency = administration.agency(actor, to);
        var checks = new Checks();
        var reason = checks.text("reason", givenReason);
        checks.refuseIf(!agency.isOpen(), "agency", Reason.CLOSED, agency.name());
        checks.refuseIf(to.equals(person.agency()), "agency", Reason.STANDS_THERE_ALREADY, agency.name());
        if (checks.failed()) {
            return checks.refused();
        }
        var moved = new Person(
                id, to, person.signInName(), person.name(), person.email(), person.mobile(), person.active());
        register.keep(moved);
        chronicle.person(
                actor, person, "transfer-person", reason, Map.of("name", person.name(), "agency", agency.name()));
        return new Change.Made<>(moved);
    }
}
