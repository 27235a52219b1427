package org.gongkai.ledger.chain;

import java.util.Optional;
import org.gongkai.ledger.Entry;
import org.gongkai.organisation.AgencyId;

/**
 * A place where a chain is not what it was.
 *
 * @param from number of the first entry concerned
 * @param until number of the last
 * @param entry what stands there now, or last stood before
 */
public record Fault(Kind kind, AgencyId agency, long from, long until, Optional<Entry> entry) {

    /** What is wrong. */
    public enum Kind {
        /** What the entry says is not what was entered. */
        CHANGED,
        /** Numbers are missing. */
        MISSING,
        /** The next entry follows the one before, so this one came between later. */
        INSERTED,
        /** It does not follow the one before: one of the two was replaced, or the order was changed. */
        DOES_NOT_FOLLOW,
        /** A number stands here again, or out of order. */
        OUT_OF_ORDER,
        /** The chain's own head counts more entries than there are. */
        CUT_OFF,
        /** There are more entries than the chain's own head counts. */
        ADDED_AT_THE_END,
        /** The last entry is not the one that the chain's own head names. */
        HEAD_DIFFERS,
        /** A head noted down earlier counts more entries than there are. */
        CUT_OFF_SINCE,
        /** The chain fits in itself, but is not the one whose head was noted down earlier. */
        REWRITTEN
    }
}
