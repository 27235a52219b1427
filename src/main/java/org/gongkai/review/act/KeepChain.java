package org.gongkai.review.act;

import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.law.LegalBasis;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Power;
import org.gongkai.review.Chain;
import org.gongkai.review.Step;
import org.gongkai.review.model.ChainBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an agency a chain of its own for a kind of matter, or changes it; what is under review goes on as it began. */
@Component
@LegalBasis(article = 17)
public class KeepChain {

    private final ChainBook chains;
    private final Ledger ledger;

    KeepChain(ChainBook chains, Ledger ledger) {
        this.chains = chains;
        this.ledger = ledger;
    }

    /** @param seen version of the chain that the change was made on, 0 where the agency had none */
    @Transactional
    public Keeping of(Actor by, Agency agency, String kind, Chain chain, int seen) {
        by.require(Power.ADMINISTER, agency);
        if (!chains.keep(agency.id(), kind, chain, seen)) {
            return Keeping.CHANGED_MEANWHILE;
        }
        var steps = chain.steps().stream().map(Step::name).collect(Collectors.joining("→"));
        var matter = new Matter("review-chain", agency.id().value());
        ledger.append(by, Act.of(agency.id(), matter, "review.keep-chain").with(Map.of("kind", kind, "steps", steps)));
        return Keeping.KEPT;
    }
}
