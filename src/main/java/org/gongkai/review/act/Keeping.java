package org.gongkai.review.act;

/** What changing a chain can come to. */
public enum Keeping {
    KEPT,
    /** Somebody else changed the chain meanwhile; nothing was changed. */
    CHANGED_MEANWHILE
}
