package org.gongkai.report;

/** A sentence of a section as it was kept, added or removed. */
public record SentenceChange(Kind kind, String text) {

    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }
}
