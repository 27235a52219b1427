package org.gongkai.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Runs the commands listed in a file, one a line, so that the build can record which classes they load.
 *
 * <p>A word with a slash is a path inside the project; {@code #} begins a comment. What a command answers is of no interest here.
 */
final class Rehearsal {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Rehearsal() {}

    static void main(String... arguments) throws IOException {
        var list = Path.of(arguments[0]);
        var home = Path.of(System.getProperty("gongkai.home", "."));
        for (var line : Files.readAllLines(list)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Main.run(settings -> {}, words(line, home));
            }
        }
    }

    private static String[] words(String line, Path home) {
        return BLANKS.splitAsStream(line.strip())
                .map(word -> word.contains("/") ? home.resolve(word).toString() : word)
                .toArray(String[]::new);
    }
}
