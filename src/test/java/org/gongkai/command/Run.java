package org.gongkai.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/** One run of the command line with its streams caught. */
record Run(int exit, String out, String err, byte[] bytes) {

    static final Consumer<String[]> NO_SITE = settings -> {
        throw new AssertionError("the site was started");
    };

    static Run of(Object... arguments) {
        return in(Map.of(), false, 80, arguments);
    }

    static Run onTerminal(int columns, Object... arguments) {
        return in(Map.of(), true, columns, arguments);
    }

    static Run in(Map<String, String> environment, boolean terminal, int columns, Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var around = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                environment,
                terminal,
                terminal,
                columns);
        var words = new String[arguments.length];
        for (var i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        var exit = Main.run(around, NO_SITE, words);
        return new Run(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), out.toByteArray());
    }
}
