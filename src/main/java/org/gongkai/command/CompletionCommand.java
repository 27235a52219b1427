package org.gongkai.command;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that lets the shell complete commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1", paramLabel = "bash|zsh|fish", descriptionKey = "shell")
    private Shell shell = Shell.BASH;

    CompletionCommand(Console console) {
        this.console = console;
    }

    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    @Override
    public Integer call() {
        var root = spec.root().commandLine();
        console.terminal()
                .out()
                .print(
                        switch (shell) {
                            case BASH, ZSH -> AutoComplete.bash("gongkai", root);
                            case FISH -> FishCompletion.of(root);
                        });
        return Exit.FINE;
    }
}
