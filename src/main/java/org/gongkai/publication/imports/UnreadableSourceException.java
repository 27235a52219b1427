package org.gongkai.publication.imports;

import java.util.List;

/** What was handed in cannot be read as what it was said to be. */
final class UnreadableSourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;

    /** @param key of the words in the bundle {@code messages.imports} */
    UnreadableSourceException(String key, String... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    List<String> arguments() {
        return arguments;
    }
}
