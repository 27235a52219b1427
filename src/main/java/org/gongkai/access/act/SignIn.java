package org.gongkai.access.act;

import java.text.Normalizer;
import java.time.Clock;
import org.gongkai.access.Account;
import org.gongkai.access.Accounts;
import org.gongkai.access.act.SignInOutcome.CodeNeeded;
import org.gongkai.access.act.SignInOutcome.Proven;
import org.gongkai.access.act.SignInOutcome.Refused;
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
    private final AccessLedger ledger;
    private final TransactionOperations transaction;
    private final Clock clock;

    SignIn(
            People people,
            Accounts accounts,
            PasswordCheck passwords,
            AccessLedger ledger,
            TransactionOperations transaction,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does the same work whether or not there is somebody of that name, so that time tells nothing. */
    public SignInOutcome with(String typedName, String password) {
        if (typedName.length() > LONGEST || password.length() > LONGEST) {
            return new Refused();
        }
        var person = people.withSignInName(normal(typedName)).filter(Person::active);
        var account = person.map(Person::id).map(accounts::of);
        var right = passwords.matches(password, account.flatMap(each -> each.passwordGoodAt(clock.instant())));
        return right ? proven(person.orElseThrow(), account.orElseThrow()) : new Refused();
    }

    private SignInOutcome proven(Person person, Account account) {
        if (account.hasSecondFactor()) {
            return new CodeNeeded(person.id(), account.stamp());
        }
        transaction.executeWithoutResult(status -> ledger.append(person, "access.sign-in"));
        return new Proven(person.id(), account.stamp());
    }

    /** An input method for Chinese easily leaves letters of full width. */
    private static String normal(String typedName) {
        return Normalizer.normalize(typedName, Normalizer.Form.NFKC).strip();
    }
}
