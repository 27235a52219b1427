package org.gongkai.access.act;

import java.time.Clock;
import java.util.List;
import org.gongkai.access.Accounts;
import org.gongkai.access.SecondFactors;
import org.gongkai.access.act.SignInOutcome.Proven;
import org.gongkai.access.act.SignInOutcome.Refused;
import org.gongkai.access.act.SignInOutcome.TooEarly;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Signs in somebody whose password was right, with a code from the telephone or one of the recovery codes. */
@Component
public class SignInWithCode {

    private final People people;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final AccessKey key;
    private final Delay delay;
    private final AccessLedger ledger;
    private final TransactionOperations transaction;
    private final Clock clock;

    SignInWithCode(
            People people,
            Accounts accounts,
            SecondFactors factors,
            RecoveryCodes recovery,
            AccessKey key,
            Delay delay,
            AccessLedger ledger,
            TransactionOperations transaction,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.factors = factors;
        this.recovery = recovery;
        this.key = key;
        this.delay = delay;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param stamp of the account when the password was right; another since then ends the attempt */
    public SignInOutcome of(PersonId id, int stamp, String code, Origin origin) {
        var person = people.find(id).filter(Person::active);
        if (person.isEmpty()
                || code.length() > SignIn.LONGEST
                || accounts.of(id).stamp() != stamp) {
            return new Refused();
        }
        var counts = Delay.countsOfCodes(person.get());
        var wait = delay.before(counts, person, origin);
        if (wait.isPresent()) {
            return new TooEarly(wait.get());
        }
        return transaction.execute(status -> take(person.get(), stamp, code, counts, origin));
    }

    private SignInOutcome take(Person person, int stamp, String code, List<Delay.Count> counts, Origin origin) {
        if (isCode(person, code)) {
            ledger.append(person, "access.sign-in");
        } else if (factors.takeRecovery(person.id(), recovery.hash(person.id(), code))) {
            ledger.append(person, "access.sign-in-with-recovery-code");
        } else {
            return new Refused();
        }
        delay.succeeded(counts);
        delay.remember(person, origin);
        return new Proven(person.id(), stamp);
    }

    private boolean isCode(Person person, String code) {
        var step = factors.keyOf(person.id())
                .map(kept -> key.open(kept, person.id().value()))
                .map(opened -> OneTimeCodes.stepOf(opened, code, clock.instant()));
        return step.isPresent()
                && step.get().isPresent()
                && factors.take(person.id(), step.get().getAsLong());
    }
}
