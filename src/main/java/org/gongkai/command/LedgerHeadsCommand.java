package org.gongkai.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints where every agency's chain ends, to be kept elsewhere. */
@Command(name = "heads")
final class LedgerHeadsCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--data", paramLabel = "FOLDER")
    private @Nullable Path data;

    LedgerHeadsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Refusal {
        return LedgerAccess.with(data, console, chains -> {
            chains.heads(Optional.empty(), Clock.systemUTC().instant())
                    .forEach(head -> console.terminal().line(head.json()));
            return Exit.FINE;
        });
    }
}
