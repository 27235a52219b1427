package org.gongkai.access.act;

import java.time.Clock;
import java.util.Optional;
import org.gongkai.access.Accounts;
import org.gongkai.access.act.PasswordChange.Changed;
import org.gongkai.access.act.PasswordChange.Fault;
import org.gongkai.access.act.PasswordChange.Unfit;
import org.gongkai.access.act.PasswordChange.WrongPassword;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes one's own password; sessions elsewhere end. */
@Component
public class ChangePassword {

    private final People people;
    private final Accounts accounts;
    private final PasswordCheck passwords;
    private final AccessLedger ledger;
    private final Clock clock;

    ChangePassword(People people, Accounts accounts, PasswordCheck passwords, AccessLedger ledger, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    public PasswordChange of(Actor actor, String present, String chosen) {
        var person = people.find(actor.person().orElseThrow()).orElseThrow();
        var account = accounts.of(person.id());
        if (present.length() > SignIn.LONGEST || !passwords.matches(present, account.password())) {
            return new WrongPassword();
        }
        var fault = present.equals(chosen)
                ? Optional.of(Fault.SAME_AS_BEFORE)
                : PasswordRule.faultOf(chosen, person.signInName());
        if (fault.isPresent()) {
            return new Unfit(fault.get());
        }
        var stamp = accounts.setPassword(person.id(), passwords.encode(chosen), Optional.empty(), clock.instant());
        ledger.append(actor, person, "access.change-password");
        return new Changed(stamp);
    }
}
