package org.gongkai.publication;

import java.util.Locale;

/** What begins a version of an item, or moves it from one state to another. */
public enum ItemAct {
    START,
    SUBMIT,
    /** A signer sends it back. */
    SEND_BACK,
    /** Who handed it in takes it back, or a signer a signature. */
    TAKE_BACK,
    REFER,
    DETERMINE,
    SIGN,
    SCHEDULE,
    UNSCHEDULE,
    PUBLISH,
    KEEP,
    AMEND,
    /** A later version has been published. */
    REPLACE,
    WITHDRAW,
    ARCHIVE,
    DISCARD;

    /** As the ledger calls it, such as {@code publication.send-back}; {@code act.} before it is the key of its words there. */
    public String ledgerName() {
        return "publication." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
