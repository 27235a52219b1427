package org.gongkai.command;

import java.util.function.Consumer;

/** Entry of the command line; {@code ./gongkai WORD} ends here for every word the launcher does not keep for itself. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and gives its exit code.
     *
     * @param site starts the site with the settings given and returns when it is closed; handed in, so that no command needs the server's classes
     */
    public static int run(Consumer<String[]> site, String... arguments) {
        Silence.begin();
        return run(Surroundings.ofProcess(), site, arguments);
    }

    static int run(Surroundings around, Consumer<String[]> site, String... arguments) {
        var console = Console.of(around, arguments);
        var failures = new Failures(console);
        try {
            var exit = new CommandTree(console, site, failures).root(arguments).execute(arguments);
            // An answer that did not get through, to a full disk for one, is no success.
            return around.out().checkError() && exit < Exit.FAILED ? Exit.BROKEN_PIPE : exit;
        } catch (StackOverflowError | OutOfMemoryError fault) {
            return failures.fault(fault);
        } finally {
            around.out().flush();
            around.err().flush();
        }
    }
}
