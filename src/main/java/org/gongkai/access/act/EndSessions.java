package org.gongkai.access.act;

import org.gongkai.access.Accounts;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends all of one's own sessions, wherever they were left open. */
@Component
public class EndSessions {

    private final People people;
    private final Accounts accounts;
    private final AccessLedger ledger;

    EndSessions(People people, Accounts accounts, AccessLedger ledger) {
        this.people = people;
        this.accounts = accounts;
        this.ledger = ledger;
    }

    /** The stamp that the one session to be kept must carry. */
    @Transactional
    public int of(Actor actor) {
        var person = people.find(actor.person().orElseThrow()).orElseThrow();
        ledger.append(actor, person, "access.end-sessions");
        return accounts.endSessions(person.id());
    }
}
