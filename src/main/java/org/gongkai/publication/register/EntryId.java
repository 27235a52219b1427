package org.gongkai.publication.register;

import org.gongkai.ledger.Matter;

/** Names a document that is in the register without a page. */
public record EntryId(long value) {

    public static final String MATTER = "document-entry";

    public Matter matter() {
        return new Matter(MATTER, value);
    }
}
