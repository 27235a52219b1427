package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.command.QuietCheck;

/** {@code check --json} on a folder of a thousand reports against bare text extraction of the same files by Tika. */
final class CheckAgainstExtraction {

    private static final int REPORTS = 1_000;
    private static final double GOAL = 1.3;

    private CheckAgainstExtraction() {}

    /** @param arguments the folder for the reports, then the options that every JVM gets */
    static void main(String... arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var options = Arrays.asList(arguments).subList(1, arguments.length);
        MadeReports.writeInto(folder, REPORTS);
        new Rounds(2, 5)
                .compare(
                        "1,000 reports, one warm JVM",
                        "gongkai check --json",
                        () -> QuietCheck.of(folder),
                        "Tika, text only",
                        () -> Extraction.characters(folder),
                        GOAL);
        new Rounds(0, 3)
                .compare(
                        "1,000 reports, whole processes",
                        "gongkai check --json",
                        () -> process(options, "org.gongkai.Gongkai", "check", "--json", folder.toString()),
                        "Tika, text only",
                        () -> process(options, "org.gongkai.bench.Extraction", folder.toString()),
                        GOAL);
    }

    private static long process(List<String> options, String... mainAndArguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(mainAndArguments));
        var exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(mainAndArguments[0] + " ended with " + exit);
        }
        return exit;
    }
}
