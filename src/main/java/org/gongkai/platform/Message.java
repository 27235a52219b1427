package org.gongkai.platform;

import java.util.List;

/** Words for a reader, chosen by language at the edge: a key in the message bundle and what to fill in. */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
