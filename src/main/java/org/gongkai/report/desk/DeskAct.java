package org.gongkai.report.desk;

/** What begins an edition, or moves it from one state to another. */
public enum DeskAct {
    START,
    /** A published report is taken up again by its agency. */
    CORRECT,
    /** The supervising office enters what was filed on paper or elsewhere. */
    ENTER,
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
