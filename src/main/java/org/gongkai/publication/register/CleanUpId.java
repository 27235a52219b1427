package org.gongkai.publication.register;

import org.gongkai.ledger.Matter;

/** Names a clean-up of documents. */
public record CleanUpId(long value) {

    public static final String MATTER = "clean-up";

    public Matter matter() {
        return new Matter(MATTER, value);
    }
}
