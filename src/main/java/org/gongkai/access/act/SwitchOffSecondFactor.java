package org.gongkai.access.act;

import org.gongkai.access.Accounts;
import org.gongkai.access.SecondFactors;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one-time codes out of one's own signing in; needs the password, since a session left open must not do. */
@Component
public class SwitchOffSecondFactor {

    private final People people;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final PasswordCheck passwords;
    private final AccessLedger ledger;

    SwitchOffSecondFactor(
            People people, Accounts accounts, SecondFactors factors, PasswordCheck passwords, AccessLedger ledger) {
        this.people = people;
        this.accounts = accounts;
        this.factors = factors;
        this.passwords = passwords;
        this.ledger = ledger;
    }

    /** Whether it is off now; false when the password is wrong. */
    @Transactional
    public boolean of(Actor actor, String password) {
        var person = people.find(actor.person().orElseThrow()).orElseThrow();
        var account = accounts.of(person.id());
        if (password.length() > SignIn.LONGEST || !passwords.matches(password, account.password())) {
            return false;
        }
        if (account.hasSecondFactor()) {
            factors.drop(person.id());
            ledger.append(actor, person, "access.switch-off-second-factor");
        }
        return true;
    }
}
