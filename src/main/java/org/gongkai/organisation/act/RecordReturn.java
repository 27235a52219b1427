package org.gongkai.organisation.act;

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

/** Records that somebody who had left is back; posts have to be given anew. */
@Component
public class RecordReturn {

    private final Administration administration;
    private final StaffRegister register;
    private final Chronicle chronicle;

    RecordReturn(Administration administration, StaffRegister register, Chronicle chronicle) {
        this.administration = administration;
        this.register = register;
        this.chronicle = chronicle;
    }

    @Transactional
    public Change<Person> of(Actor actor, PersonId id, String givenReason) {
        register.lockStaff();
        var person = administration.kept(actor, id);
        var agency = administration.agency(actor, person.agency());
        var checks = new Checks();
        var reason = checks.text("reason", givenReason);
        checks.refuseIf(person.active(), "reason", Reason.STILL_HERE, person.name());
        checks.refuseIf(!agency.isOpen(), "reason", Reason.CLOSED, agency.name());
        if (checks.failed()) {
            return checks.refused();
        }
        var back = person.active(true);
        register.keep(back);
        chronicle.person(actor, person, "record-return", reason, Map.of("name", person.name()));
        return new Change.Made<>(back);
    }
}
