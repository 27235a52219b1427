package org.gongkai.command;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts the site. */
@Command(name = "serve")
final class ServeCommand implements Runnable {

    private static final String DEMONSTRATION = "--gongkai.demo=true";

    private final Consumer<String[]> site;

    @Option(names = "--demo", descriptionKey = "demo")
    private boolean demo;

    @Parameters(arity = "0..*", paramLabel = "SETTING", descriptionKey = "setting")
    private List<String> settings = List.of();

    ServeCommand(Consumer<String[]> site) {
        this.site = site;
    }

    @Override
    public void run() {
        Silence.end();
        var given = demo ? Stream.concat(Stream.of(DEMONSTRATION), settings.stream()) : settings.stream();
        site.accept(given.toArray(String[]::new));
    }
}
