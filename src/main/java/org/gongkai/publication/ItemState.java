package org.gongkai.publication;

import java.util.Locale;

/** Where a version of an item stands. */
public enum ItemState {
    DRAFT,
    IN_REVIEW,
    /** Put before the authority that decides what is secret (报请确定). */
    REFERRED,
    SIGNED,
    SCHEDULED,
    PUBLISHED,
    /** Public once, and replaced by a later version. */
    AMENDED,
    /** Taken back from the public; a notice tells why. */
    WITHDRAWN,
    /** Decided not to be published of the agency's own accord, and kept on file. */
    KEPT,
    /** Out of the lists, still readable. */
    ARCHIVED,
    DISCARDED;

    /** Whether its contents may be changed. */
    public boolean isOpen() {
        return this == DRAFT;
    }

    /** Whether it is still on its way. */
    public boolean isUnderWay() {
        return this == DRAFT || this == IN_REVIEW || this == REFERRED || this == SIGNED || this == SCHEDULED;
    }

    /** Key of its name in the words. */
    public String key() {
        return "state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
