package org.gongkai.publication.imports;

import java.util.Locale;

/** Where a bulk import stands. */
public enum ImportState {
    READING,
    /** All read; somebody looks at it. */
    READ,
    CREATING,
    /** Its items are drafts. */
    CREATED,
    IN_REVIEW,
    PUBLISHING,
    PUBLISHED,
    CANCELLED,
    /** The source itself cannot be read. */
    BROKEN;

    /** Whether a process is at it. */
    public boolean isAtWork() {
        return this == READING || this == CREATING || this == PUBLISHING;
    }

    public String key() {
        return "state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
