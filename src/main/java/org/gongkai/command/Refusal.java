package org.gongkai.command;

import java.util.List;
import org.gongkai.platform.Message;

/** A command stops: what was asked for cannot be done, and the user can help it. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient Message words;

    Refusal(int exitCode, Message words) {
        super(words.key());
        this.exitCode = exitCode;
        this.words = words;
    }

    static Refusal failed(String key, Object... arguments) {
        return new Refusal(Exit.FAILED, new Message(key, List.of(arguments)));
    }

    static Refusal usage(String key, Object... arguments) {
        return new Refusal(Exit.USAGE, new Message(key, List.of(arguments)));
    }

    int exitCode() {
        return exitCode;
    }

    Message words() {
        return words;
    }
}
