package org.gongkai.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** {@code check --json} inside this JVM, its output thrown away, for the benchmark. */
public final class QuietCheck {

    private QuietCheck() {}

    public static int of(Path folder) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var around = new Surroundings(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), false, false, 80);
        var exit = Main.run(around, Run.NO_SITE, "check", "--json", folder.toString());
        if (exit != Exit.FINE) {
            throw new IllegalStateException("check ended with " + exit);
        }
        return exit;
    }
}
