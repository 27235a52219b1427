package org.gongkai.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a command is used. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "command")
    private @Nullable String command;

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        var root = spec.root().commandLine();
        var asked = command == null ? root : root.getSubcommands().get(command);
        if (asked == null) {
            throw Refusal.usage("usage.unknownWord", command == null ? "" : command);
        }
        asked.usage(console.terminal().out(), root.getColorScheme());
        return Exit.FINE;
    }
}
