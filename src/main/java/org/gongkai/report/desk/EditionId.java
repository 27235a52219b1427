package org.gongkai.report.desk;

import org.gongkai.ledger.Matter;

/** Names one edition of an agency's report for a year. */
public record EditionId(long value) {

    /** What matters of this kind are called in the ledger, in reviews and in the settings of chains. */
    public static final String MATTER = "report";

    /** What the ledger and the review know the edition by. */
    public Matter matter() {
        return new Matter(MATTER, value);
    }
}
