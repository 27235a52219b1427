package org.gongkai.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.organisation.AgencyId;

/** What the ledger holds, for reading. */
public interface LedgerEntries {

    /** Everything that was done on a matter, whichever agencies' chains it stands in, oldest first. */
    List<Entry> of(Matter matter);

    /** One page of an agency's chain, newest first. */
    Page of(AgencyId agency, Filter filter);

    /** Every entry of the agencies that the filter lets through, chain by chain from the first; read as it is handed on, not collected. */
    void each(Collection<AgencyId> agencies, Filter filter, Consumer<Entry> reader);

    /**
     * Which entries are asked for.
     *
     * @param actor part of the name of whoever acted or was acted for
     * @param act name of the act, such as {@code report.file}
     * @param from first moment
     * @param until first moment after
     * @param before number that the page ends below
     */
    record Filter(
            Optional<String> actor,
            Optional<String> act,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<Long> before) {

        public static final Filter NONE =
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @param older the number that the next page ends below; empty on the last */
    record Page(List<Entry> entries, Optional<Long> older) {

        public Page {
            entries = List.copyOf(entries);
        }
    }
}
