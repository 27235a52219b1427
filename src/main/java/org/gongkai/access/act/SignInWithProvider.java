package org.gongkai.access.act;

import org.gongkai.access.Accounts;
import org.gongkai.access.act.SignInOutcome.Proven;
import org.gongkai.access.act.SignInOutcome.Refused;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs in somebody for whom another provider vouches; nobody is entered by that. */
@Component
public class SignInWithProvider {

    private final People people;
    private final Accounts accounts;
    private final AccessLedger ledger;

    SignInWithProvider(People people, Accounts accounts, AccessLedger ledger) {
        this.people = people;
        this.accounts = accounts;
        this.ledger = ledger;
    }

    @Transactional
    public SignInOutcome of(String signInName) {
        return people.withSignInName(signInName)
                .filter(Person::active)
                .<SignInOutcome>map(person -> {
                    ledger.append(person, "access.sign-in-with-provider");
                    return new Proven(person.id(), accounts.of(person.id()).stamp());
                })
                .orElseGet(Refused::new);
    }
}
