package org.gongkai.command;

/** Exit codes, the same for every command; each command's help says what they mean there. */
final class Exit {
    static final int FINE = 0;
    /** Done, and something is wrong with the reports. */
    static final int FOUND = 1;
    /** A file cannot be read or written. */
    static final int FAILED = 2;
    /** The words on the command line make no sense (sysexits EX_USAGE). */
    static final int USAGE = 64;
    /** A fault in the program (sysexits EX_SOFTWARE). */
    static final int FAULT = 70;
    /** Nobody reads the output any more, as with {@code | head}. */
    static final int BROKEN_PIPE = 141;

    private Exit() {}
}
