package org.gongkai.access.act;

import java.security.SecureRandom;
import java.time.Clock;
import org.gongkai.access.Accounts;
import org.gongkai.access.SecondFactors;
import org.gongkai.access.act.SecondFactorChange.OnBefore;
import org.gongkai.access.act.SecondFactorChange.SwitchedOn;
import org.gongkai.access.act.SecondFactorChange.WrongCode;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one-time codes part of one's own signing in, once a first code has shown that the telephone has the key. */
@Component
public class SwitchOnSecondFactor {

    private static final int KEY_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final People people;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final AccessKey key;
    private final AccessLedger ledger;
    private final Clock clock;

    SwitchOnSecondFactor(
            People people,
            Accounts accounts,
            SecondFactors factors,
            RecoveryCodes recovery,
            AccessKey key,
            AccessLedger ledger,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.factors = factors;
        this.recovery = recovery;
        this.key = key;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A key for the telephone to take over; nothing is kept of it. */
    public static byte[] newKey() {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    @Transactional
    public SecondFactorChange of(Actor actor, byte[] chosen, String code) {
        var person = people.find(actor.person().orElseThrow()).orElseThrow();
        if (accounts.of(person.id()).hasSecondFactor()) {
            return new OnBefore();
        }
        var step = OneTimeCodes.stepOf(chosen, code, clock.instant());
        if (step.isEmpty()) {
            return new WrongCode();
        }
        var codes = recovery.make();
        var hashes =
                codes.stream().map(each -> recovery.hash(person.id(), each)).toList();
        factors.put(person.id(), key.seal(chosen, person.id().value()), step.getAsLong(), hashes);
        ledger.append(actor, person, "access.switch-on-second-factor");
        return new SwitchedOn(codes);
    }
}
