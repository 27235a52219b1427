package org.gongkai.command.export;

import java.util.List;

/** The export stops before it has changed anything of what a web server shows. */
public final class NotExported extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    NotExported(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Of the words that say why. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
