package org.gongkai.organisation.act;

import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.model.StaffRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters somebody who is going to work with the program; what they may do comes with a post. */
@Component
public class EnterPerson {

    private final Administration administration;
    private final People people;
    private final StaffRegister register;
    private final Chronicle chronicle;

    EnterPerson(Administration administration, People people, StaffRegister register, Chronicle chronicle) {
        this.administration = administration;
        this.people = people;
        this.register = register;
        this.chronicle = chronicle;
    }

    /**
     * @param signInName small letters, digits, dot, dash and underline; never used by two, not even after one has left
     * @param email may be empty
     * @param mobile may be empty
     */
    public record NewPerson(AgencyId agency, String signInName, String name, String email, String mobile) {}

    @Transactional
    public Change<Person> of(Actor actor, NewPerson given) {
        register.lockStaff();
        var agency = administration.agency(actor, given.agency());
        var checks = new Checks();
        var signInName = checks.signInName("sign-in-name", given.signInName());
        var name = checks.line("name", given.name());
        var email = checks.email("email", given.email());
        var mobile = checks.mobile("mobile", given.mobile());
        checks.refuseIf(!agency.isOpen(), "name", Reason.CLOSED, agency.name());
        checks.refuseIf(
                people.withSignInName(signInName).isPresent(), "sign-in-name", Reason.SIGN_IN_NAME_TAKEN, signInName);
        if (checks.failed()) {
            return checks.refused();
        }
        var id = register.addPerson(agency.id(), signInName, name, email, mobile);
        var person = people.find(id).orElseThrow();
        chronicle.person(actor, agency.id(), person, "enter-person", Map.of("name", name, "sign-in-name", signInName));
        return new Change.Made<>(person);
    }
}
