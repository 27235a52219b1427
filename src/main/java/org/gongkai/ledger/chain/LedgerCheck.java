package org.gongkai.ledger.chain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gongkai.ledger.Entry;
import org.gongkai.organisation.AgencyId;

/** Follows the chains of many agencies at once, in whatever order they come; holds their ends and nothing else. */
public final class LedgerCheck {

    private final Map<Long, ChainCheck> chains = new TreeMap<>();
    private final Consumer<Fault> faults;
    private final boolean whole;

    /** @param whole whether chains must begin with their first entry; an export may begin later */
    public LedgerCheck(boolean whole, Consumer<Fault> faults) {
        this.whole = whole;
        this.faults = faults;
    }

    /** Heads that were noted down earlier; of several for one agency each is held against the chain. */
    public void expect(Collection<Head> heads) {
        heads.forEach(head -> chain(head.agency()).expect(head));
    }

    public void next(Entry entry) {
        var chain = chain(entry.act().agency());
        if (!whole && chain.count() == 0) {
            chain.beginAt(entry);
        }
        chain.next(entry);
    }

    /** @param own what the ledger itself says its chains' heads are; empty for an export, which has none */
    public void finish(Collection<Head> own) {
        var heads = new TreeMap<Long, Head>();
        own.forEach(head -> {
            heads.put(head.agency().value(), head);
            chain(head.agency());
        });
        chains.forEach((agency, chain) -> chain.finish(Optional.ofNullable(heads.get(agency))));
    }

    /** By agency. */
    public List<ChainCheck> chains() {
        return List.copyOf(chains.values());
    }

    private ChainCheck chain(AgencyId agency) {
        return chains.computeIfAbsent(agency.value(), number -> new ChainCheck(agency, faults));
    }
}
