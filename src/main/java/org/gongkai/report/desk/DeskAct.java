package org.gongkai.report.desk;

/** What moves an edition from one state to another. */
public enum DeskAct {
    SUBMIT,
    /** A signer of the agency's own chain sends it back. */
    SEND_BACK,
    WITHDRAW,
    SIGN,
    FILE,
    /** The supervising office sends it back. */
    RETURN,
    ACCEPT,
    PUBLISH,
    /** A later edition has been published. */
    REPLACE
}
