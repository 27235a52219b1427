package org.gongkai.publication.imports;

import org.gongkai.ledger.Matter;

/** Names a bulk import. */
public record ImportId(long value) {

    /** What matters of this kind are called in the ledger and in reviews. */
    public static final String MATTER = "import";

    public Matter matter() {
        return new Matter(MATTER, value);
    }
}
