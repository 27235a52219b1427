package org.gongkai.publication;

import org.gongkai.ledger.Matter;

/** Names an item for good, whatever version of it is meant and whichever agency keeps it. */
public record ItemId(long value) {

    /** What matters of this kind are called in the ledger, in reviews and in the settings of chains. */
    public static final String MATTER = "item";

    /** What the ledger and the review know the item by. */
    public Matter matter() {
        return new Matter(MATTER, value);
    }
}
