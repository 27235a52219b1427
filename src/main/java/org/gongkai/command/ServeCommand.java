package org.gongkai.command;

import java.util.List;
import org.gongkai.Gongkai;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts the site. */
@Command(name = "serve")
final class ServeCommand implements Runnable {

    @Parameters(arity = "0..*", hidden = true)
    private List<String> settings = List.of();

    @Override
    public void run() {
        Gongkai.serve(settings.toArray(String[]::new));
    }
}
