package org.gongkai.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.gongkai.command.terminal.Ink;
import org.gongkai.command.terminal.Printable;
import org.gongkai.command.terminal.Terminal;

/**
 * What every command has at hand: its words and its streams.
 *
 * @param terminal where results go; standard output
 * @param debug whether a fault shows where it came from
 */
record Console(Surroundings around, Words words, Terminal terminal, boolean debug) {

    static final String NO_COLOUR = "--no-color";
    static final String DEBUG = "--debug";

    static Console of(Surroundings around, String... arguments) {
        var options = Arrays.stream(arguments)
                .takeWhile(argument -> !argument.equals("--"))
                .toList();
        var words = new Words(Language.of(options, around));
        var colour = around.outIsTerminal() && wantsColour(options, around);
        return new Console(
                around, words, new Terminal(around.out(), around.columns(), colour), options.contains(DEBUG));
    }

    private static boolean wantsColour(List<String> options, Surroundings around) {
        return !options.contains(NO_COLOUR)
                && around.variable("NO_COLOR").isEmpty()
                && !around.variable("TERM").equals("dumb");
    }

    PrintStream err() {
        return around.err();
    }

    /** Tells the user something beside the results. */
    void tell(String key, Object... arguments) {
        err().println(words.of(key, arguments));
    }

    /** Warns: what was asked for is done, but not as it may have been meant. */
    void warn(String key, Object... arguments) {
        var mark = words.of("warning");
        var coloured = around.errIsTerminal() && terminal.colour()
                ? new Terminal(err(), around.columns(), true).paint(Ink.YELLOW, mark)
                : mark;
        err().println(coloured + words.of(key, arguments));
    }

    void trace(Throwable fault) {
        if (debug) {
            for (var line : stackOf(fault)) {
                err().println(Printable.line(line));
            }
        }
    }

    private static List<String> stackOf(Throwable fault) {
        var text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString().lines().toList();
    }
}
