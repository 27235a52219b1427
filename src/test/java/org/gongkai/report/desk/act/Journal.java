package org.gongkai.report.desk.act;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;

/** What somebody has been told is done; outlives the process that says it. */
final class Journal {

    private final Path file;

    Journal(Path file) {
        this.file = file;
    }

    /** @param place and text of what was saved; empty for other acts */
    record Line(String act, long edition, int version, DeskState state, String content, String place, String text) {

        static Line of(String act, Edition edition) {
            return of(act, edition, "", "");
        }

        static Line of(String act, Edition edition, String place, String text) {
            return new Line(
                    act, edition.id().value(), edition.version(), edition.state(), edition.content(), place, text);
        }

        private static Line read(String line) {
            var fields = line.split("\t", -1);
            return new Line(
                    fields[0],
                    Long.parseLong(fields[1]),
                    Integer.parseInt(fields[2]),
                    DeskState.valueOf(fields[3]),
                    fields[4],
                    fields[5],
                    fields[6]);
        }

        private String written() {
            return String.join("\t", act, "" + edition, "" + version, state.name(), content, place, text) + "\n";
        }
    }

    synchronized void acknowledged(Line line) {
        try {
            Files.write(
                    file,
                    line.written().getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A line cut short by the kill was not acknowledged. */
    List<Line> read() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            var text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(Line::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
