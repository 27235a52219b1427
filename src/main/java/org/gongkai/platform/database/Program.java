package org.gongkai.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One run of a program of the database server. */
final class Program {

    private Program() {}

    /**
     * How a program ended.
     *
     * @param output what it wrote, both streams
     */
    record Ended(int code, String output) {
        boolean succeeded() {
            return code == 0;
        }
    }

    /** Runs to the end. The output goes through a file: a server started by the program would keep a pipe open for ever. */
    static Ended run(List<String> command, String input) throws IOException {
        var output = Files.createTempFile("gongkai", ".log");
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.directory(Path.of("/").toAbsolutePath().toFile());
            builder.environment().put("LC_ALL", "C");
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            var process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            return new Ended(process.waitFor(), Files.readString(output, StandardCharsets.ISO_8859_1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } finally {
            Files.delete(output);
        }
    }
}
