package org.gongkai.access.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.springframework.stereotype.Component;

/** Writes acts on somebody's account into the ledger of the person's agency. */
@Component
class AccessLedger {

    private final Ledger ledger;
    private final People people;
    private final Clock clock;

    AccessLedger(Ledger ledger, People people, Clock clock) {
        this.ledger = ledger;
        this.people = people;
        this.clock = clock;
    }

    /** What people do to their own account. */
    void append(Person person, String act) {
        append(people.actor(person.id(), LocalDate.now(clock)), person, act, Map.of());
    }

    void append(Actor by, Person person, String act) {
        append(by, person, act, Map.of());
    }

    void append(Actor by, Person person, String act, Map<String, String> details) {
        ledger.append(
                by,
                Act.of(person.agency(), new Matter("person", person.id().value()), act)
                        .with(details));
    }
}
