package org.gongkai.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the version. */
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {

    private final Console console;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.terminal().line(text());
        return Exit.FINE;
    }

    static String text() {
        var version = VersionCommand.class.getPackage().getImplementationVersion();
        return "Gongkai " + (version == null ? "(unpackaged)" : version) + " (Java " + Runtime.version() + ")";
    }
}
