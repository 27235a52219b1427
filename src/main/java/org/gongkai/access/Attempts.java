package org.gongkai.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Counts attempts that came to nothing, and makes each wait longer than the one before; kept in the database, so that a restart clears nothing. */
public interface Attempts {

    /** Counts an attempt before it is made, so that many at the same moment count as many. */
    Attempt begin(Kind kind, String subject, Instant now);

    /** The attempt was right: its own failures are forgotten, an address only gets this one attempt back. */
    void succeeded(Kind kind, String subject);

    /** What attempts are counted for. */
    enum Kind {
        /** A sign-in name, tried from browsers that its owner has not used before. */
        NAME(5),
        /** The place an attempt comes from; many people may share it. */
        ADDRESS(20),
        /** A browser that somebody has signed in with before. */
        BROWSER(5),
        /** One-time codes of one person. */
        CODE(5);

        private final int free;

        Kind(int free) {
            this.free = free;
        }

        /** How many failures cost no waiting. */
        public int free() {
            return free;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether an attempt may be made. */
    sealed interface Attempt {
        /** @param failures the one to be made included, as long as it is not told that it succeeded */
        record Allowed(int failures) implements Attempt {}

        /** @param left how long nothing is looked at */
        record TooEarly(Duration left) implements Attempt {}
    }
}
