package org.gongkai.access.act;

import java.text.Normalizer;
import java.time.Clock;
import org.gongkai.access.Account;
import org.gongkai.access.Accounts;
import org.gongkai.access.act.SignInOutcome.CodeNeeded;
import org.gongkai.access.act.SignInOutcome.Proven;
import org.gongkai.access.act.SignInOutcome.Refused;
import org.gongkai.access.act.SignInOutcome.TooEarly;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Signs in with a name and a password. */
@Component
public class SignIn {

    static final int LONGEST = 200;

    private final People people;
    private final Accounts accounts;
    private final PasswordCheck passwords;
    private final Delay delay;
    private final AccessLedger ledger;
    private final TransactionOperations transaction;
    private final Clock clock;

    SignIn(
            People people,
            Accounts accounts,
            PasswordCheck passwords,
            Delay delay,
            AccessLedger ledger,
            TransactionOperations transaction,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.delay = delay;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does the same work whether or not there is somebody of that name, so that time tells nothing. */
    public SignInOutcome with(String typedName, String password, Origin origin) {
        if (typedName.length() > LONGEST || password.length() > LONGEST) {
            return new Refused();
        }
        var name = normal(typedName);
        var person = people.withSignInName(name).filter(Person::active);
        var counts = delay.countsOf(name, person, origin);
        var wait = delay.before(counts, person, origin);
        if (wait.isPresent()) {
            return new TooEarly(wait.get());
        }
        var account = person.map(Person::id).map(accounts::of);
        if (!passwords.matches(password, account.flatMap(each -> each.passwordGoodAt(clock.instant())))) {
            return new Refused();
        }
        delay.succeeded(counts);
        return proven(person.orElseThrow(), account.orElseThrow(), origin);
    }

    private SignInOutcome proven(Person person, Account account, Origin origin) {
        if (account.hasSecondFactor()) {
            return new CodeNeeded(person.id(), account.stamp());
        }
        transaction.executeWithoutResult(status -> {
            delay.remember(person, origin);
            ledger.append(person, "access.sign-in");
        });
        return new Proven(person.id(), account.stamp());
    }

    /** An input method for Chinese easily leaves letters of full width. */
    private static String normal(String typedName) {
        return Normalizer.normalize(typedName, Normalizer.Form.NFKC).strip();
    }
}
