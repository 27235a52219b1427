package org.gongkai.organisation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.OwnAgency;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.model.StaffRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appoints the very first administrator, at the own agency and for all below it; only while nobody has been entered at all. */
@Component
public class FirstAdministrator {

    private final OwnAgency own;
    private final People people;
    private final StaffRegister register;
    private final Chronicle chronicle;
    private final Clock clock;

    FirstAdministrator(OwnAgency own, People people, StaffRegister register, Chronicle chronicle, Clock clock) {
        this.own = own;
        this.people = people;
        this.register = register;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** @param title as the post is called, in words */
    @Transactional
    public Change<Person> of(String givenSignInName, String givenName, String title) {
        register.lockStaff();
        var checks = new Checks();
        var signInName = checks.signInName("sign-in-name", givenSignInName);
        var name = checks.line("name", givenName);
        checks.refuseIf(register.isAnybodyThere(), "sign-in-name", Reason.PEOPLE_EXIST);
        if (checks.failed()) {
            return checks.refused();
        }
        var agency = own.id();
        var person = register.addPerson(agency, signInName, name, Optional.empty(), Optional.empty());
        appoint(person, title);
        var entered = people.find(person).orElseThrow();
        chronicle.person(
                Actor.SYSTEM, agency, entered, "first-administrator", Map.of("name", name, "sign-in-name", signInName));
        return new Change.Made<>(entered);
    }

    private void appoint(PersonId person, String title) {
        register.appoint(
                person,
                own.id(),
                Optional.empty(),
                Post.ADMINISTRATOR,
                title,
                true,
                LocalDate.now(clock),
                Optional.empty());
    }
}
