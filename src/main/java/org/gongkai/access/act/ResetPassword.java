package org.gongkai.access.act;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.gongkai.access.Accounts;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody a new one-time password: good for seven days, to be changed at the first sign-in; all sessions of the person end. */
@Component
public class ResetPassword {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Administration administration;
    private final Accounts accounts;
    private final PasswordCheck passwords;
    private final AccessLedger ledger;
    private final Clock clock;

    ResetPassword(
            Administration administration,
            Accounts accounts,
            PasswordCheck passwords,
            AccessLedger ledger,
            Clock clock) {
        this.administration = administration;
        this.accounts = accounts;
        this.passwords = passwords;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Gives the password, which nobody can find out again.
     *
     * @throws NotAllowedException when the actor does not administer wherever the person holds a post: whoever gives the password could use the post
     */
    @Transactional
    public String of(Actor actor, PersonId id) {
        return reset(actor, administration.kept(actor, id));
    }

    /** For whoever runs the program: access to the machine is more than any post. */
    @Transactional
    public String byOperator(Person person) {
        return reset(Actor.SYSTEM, person);
    }

    private String reset(Actor by, Person person) {
        var password = OneTimePassword.make();
        var now = clock.instant();
        accounts.setPassword(person.id(), passwords.encode(password), Optional.of(now.plus(GOOD_FOR)), now);
        ledger.append(by, person, "access.reset-password");
        return password;
    }
}
