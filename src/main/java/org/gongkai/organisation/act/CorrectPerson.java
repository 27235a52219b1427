package org.gongkai.organisation.act;

import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.model.StaffRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what is known of a person. */
@Component
public class CorrectPerson {

    private final Administration administration;
    private final People people;
    private final StaffRegister register;
    private final Chronicle chronicle;

    CorrectPerson(Administration administration, People people, StaffRegister register, Chronicle chronicle) {
        this.administration = administration;
        this.people = people;
        this.register = register;
        this.chronicle = chronicle;
    }

    /** Values may be empty where those of {@link EnterPerson.NewPerson} may; the agency is not looked at. */
    @Transactional
    public Change<Person> of(Actor actor, PersonId id, EnterPerson.NewPerson given) {
        register.lockStaff();
        var person = administration.kept(actor, id);
        var checks = new Checks();
        var signInName = checks.signInName("sign-in-name", given.signInName());
        var name = checks.line("name", given.name());
        var email = checks.email("email", given.email());
        var mobile = checks.mobile("mobile", given.mobile());
        people.withSignInName(signInName)
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> checks.refuse("sign-in-name", Reason.SIGN_IN_NAME_TAKEN, signInName));
        if (checks.failed()) {
            return checks.refused();
        }
        var corrected = new Person(id, person.agency(), signInName, name, email, mobile, person.active());
        if (!corrected.equals(person)) {
            register.keep(corrected);
            chronicle.person(
                    actor, person.agency(), person, "correct-person", Map.of("name", name, "sign-in-name", signInName));
        }
        return new Change.Made<>(corrected);
    }
}
