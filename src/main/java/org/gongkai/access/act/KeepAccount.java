package org.gongkai.access.act;

import org.gongkai.access.Accounts;
import org.gongkai.access.SecondFactors;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does to somebody's account beside resetting the password: end its sessions, remove a lost telephone, demand a second factor. */
@Component
public class KeepAccount {

    private final Administration administration;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final AccessLedger ledger;

    KeepAccount(Administration administration, Accounts accounts, SecondFactors factors, AccessLedger ledger) {
        this.administration = administration;
        this.accounts = accounts;
        this.factors = factors;
        this.ledger = ledger;
    }

    /** The measures there are. */
    public enum Measure {
        END_SESSIONS("access.end-sessions"),
        REMOVE_SECOND_FACTOR("access.remove-second-factor"),
        DEMAND_SECOND_FACTOR("access.demand-second-factor"),
        WAIVE_SECOND_FACTOR("access.waive-second-factor");

        private final String act;

        Measure(String act) {
            this.act = act;
        }
    }

    /** @throws NotAllowedException when the actor does not administer wherever the person holds a post */
    @Transactional
    public void of(Actor actor, PersonId id, Measure measure) {
        var person = administration.kept(actor, id);
        switch (measure) {
            case END_SESSIONS -> accounts.endSessions(id);
            case REMOVE_SECOND_FACTOR -> {
                factors.drop(id);
                accounts.endSessions(id);
            }
            case DEMAND_SECOND_FACTOR -> factors.demand(id, true);
            case WAIVE_SECOND_FACTOR -> factors.demand(id, false);
        }
        ledger.append(actor, person, measure.act);
    }
}
