package org.gongkai.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document made from the code and committed, so that a change of architecture or law shows as a change of text.
 *
 * <p>{@code ./gongkai test -Dgongkai.docs=write} writes the documents instead of comparing them.
 */
final class GeneratedDocument {

    private static final boolean WRITE = "write".equals(System.getProperty("gongkai.docs"));

    private GeneratedDocument() {}

    static void check(String file, String expected) {
        var path = Path.of(file);
        try {
            if (WRITE) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, expected);
            }
            assertThat(Files.exists(path) ? Files.readString(path) : "")
                    .as("%s is made from the code; write it again with ./gongkai test -Dgongkai.docs=write", file)
                    .isEqualTo(expected);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
