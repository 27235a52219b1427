package org.gongkai.command;

import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts the site. */
@Command(name = "serve")
final class ServeCommand implements Runnable {

    private final Consumer<String[]> site;

    @Parameters(arity = "0..*", paramLabel = "SETTING", descriptionKey = "setting")
    private List<String> settings = List.of();

    ServeCommand(Consumer<String[]> site) {
        this.site = site;
    }

    @Override
    public void run() {
        Silence.end();
        site.accept(settings.toArray(String[]::new));
    }
}
