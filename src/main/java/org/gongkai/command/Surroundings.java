package org.gongkai.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command finds around it: its streams, the environment and whether anybody is watching.
 *
 * @param outIsTerminal whether {@code out} ends on a screen
 * @param errIsTerminal whether {@code err} ends on a screen
 * @param columns width of the screen
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns) {

    private static final int USUAL_COLUMNS = 80;

    /** The surroundings of this process. Text is UTF-8 whatever the locale, since Chinese fits into nothing smaller. */
    static Surroundings ofProcess() {
        var environment = System.getenv();
        var screens = screens();
        return new Surroundings(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                environment,
                screens.contains("out"),
                screens.contains("err"),
                number(environment.get("COLUMNS"), Integer.getInteger("gongkai.columns", USUAL_COLUMNS)));
    }

    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** The launcher tells which streams are screens; where it does not, Java knows only of both at once. */
    private static String screens() {
        var told = System.getProperty("gongkai.screens");
        if (told != null) {
            return told;
        }
        var console = System.console();
        return console != null && console.isTerminal() ? "out err" : "";
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        var buffer = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
        return new PrintStream(buffer, false, StandardCharsets.UTF_8);
    }

    private static int number(@Nullable String text, int otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
