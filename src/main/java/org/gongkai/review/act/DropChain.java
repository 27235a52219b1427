package org.gongkai.review.act;

import java.util.Map;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Power;
import org.gongkai.review.model.ChainBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives up an agency's own chain: from then on it uses that of the nearest agency above it, or the default. */
@Component
public class DropChain {

    private final ChainBook chains;
    private final Ledger ledger;

    DropChain(ChainBook chains, Ledger ledger) {
        this.chains = chains;
        this.ledger = ledger;
    }

    /** @param seen version of the chain that is given up */
    @Transactional
    public Keeping of(Actor by, Agency agency, String kind, int seen) {
        by.require(Power.ADMINISTER, agency);
        if (!chains.drop(agency.id(), kind, seen)) {
            return Keeping.CHANGED_MEANWHILE;
        }
        var matter = new Matter("review-chain", agency.id().value());
        ledger.append(by, Act.of(agency.id(), matter, "review.drop-chain").with(Map.of("kind", kind)));
        return Keeping.KEPT;
    }
}
