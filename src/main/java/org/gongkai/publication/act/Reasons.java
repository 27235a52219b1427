package org.gongkai.publication.act;

import java.util.Optional;

/** A reason as somebody typed it. */
final class Reasons {

    /** In characters. */
    static final int LONGEST = 1_000;

    private Reasons() {}

    /** Without blanks at its ends, cut where nobody reads on; empty for none. */
    static Optional<String> given(String typed) {
        var reason = typed.replaceAll("[\\p{Cc}&&[^\n]]", "").strip();
        return reason.isEmpty()
                ? Optional.empty()
                : Optional.of(reason.substring(0, Math.min(reason.length(), LONGEST)));
    }
}
