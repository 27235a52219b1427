package org.gongkai.ledger.chain;

import java.io.IOException;

/** A line of an exported file is not what it should be. */
public final class UnreadableLineException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;

    UnreadableLineException(long line, Throwable cause) {
        super("line " + line, cause);
        this.line = line;
    }

    /** Counted from 1. */
    public long line() {
        return line;
    }
}
