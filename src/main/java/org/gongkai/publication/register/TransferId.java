package org.gongkai.publication.register;

import org.gongkai.ledger.Matter;

/** Names a list of what is handed over. */
public record TransferId(long value) {

    public static final String MATTER = "transfer";

    public Matter matter() {
        return new Matter(MATTER, value);
    }
}
