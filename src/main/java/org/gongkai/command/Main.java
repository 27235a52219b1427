package org.gongkai.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry of the command line; {@code ./gongkai WORD} ends here for every word that is not {@code serve}, {@code test} or {@code bench}. */
@Command(name = "gongkai", mixinStandardHelpOptions = true, subcommands = ServeCommand.class)
public final class Main {

    private Main() {}

    static void main(String... arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command and gives its exit code. */
    public static int run(String... arguments) {
        return new CommandLine(new Main()).execute(arguments);
    }
}
