package org.gongkai.publication.register;

import org.gongkai.ledger.Matter;

/** Names an entry in the register of figures. */
public record FigureEntryId(long value) {

    public static final String MATTER = "figure-entry";

    public Matter matter() {
        return new Matter(MATTER, value);
    }
}
