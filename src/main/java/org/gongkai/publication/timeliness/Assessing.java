package org.gongkai.publication.timeliness;

/** What assessing a withheld item anew can come to. */
public enum Assessing {
    KEPT,
    /** A new version has begun, to be reviewed like any other. */
    AMENDED,
    REASON_MISSING,
    REASON_TOO_LONG,
    /** It is not, or no longer, withheld as it was shown. */
    CHANGED_MEANWHILE
}
