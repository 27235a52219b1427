package org.gongkai.command;

import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry of the command line; {@code ./gongkai WORD} ends here for every word the launcher does not keep for itself. */
@Command(name = "gongkai", mixinStandardHelpOptions = true)
public final class Main {

    private Main() {}

    /**
     * Runs one command and gives its exit code.
     *
     * @param site starts the site with the settings given and returns when it is closed; handed in, so that no command needs the server's classes
     */
    public static int run(Consumer<String[]> site, String... arguments) {
        return new CommandLine(new Main()).addSubcommand(new ServeCommand(site)).execute(arguments);
    }
}
