package org.gongkai.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with the ledger; by itself it says what. */
@Command(name = "ledger")
final class LedgerCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private LedgerCommand(Console console) {
        this.console = console;
    }

    static CommandLine withItsParts(Console console) {
        return new CommandLine(new LedgerCommand(console))
                .addSubcommand("verify", new LedgerVerifyCommand(console))
                .addSubcommand("heads", new LedgerHeadsCommand(console))
                .addSubcommand("export", new LedgerExportCommand(console));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.terminal().out(), spec.commandLine().getColorScheme());
        return Exit.USAGE;
    }
}
