package org.gongkai.platform.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Incoming files lie beside the stored ones, so that a move between the two never copies.
 *
 * @param folder made when needed
 */
record IncomingFolder(Path folder, Space space) implements IncomingFiles {

    private static final Pattern NAME = Pattern.compile("[0-9a-zA-Z-]{1,100}");

    @Override
    public Incoming begin(String name) throws IOException {
        Files.createDirectories(folder);
        return new Incoming(Files.createFile(path(name)), space);
    }

    @Override
    public Incoming begin() throws IOException {
        return begin("once-" + UUID.randomUUID());
    }

    @Override
    public Optional<Incoming> find(String name) {
        return Optional.of(path(name)).filter(Files::isRegularFile).map(path -> new Incoming(path, space));
    }

    @Override
    public boolean hasRoomFor(long bytes) throws IOException {
        return space.isLeftFor(bytes);
    }

    /** Removes what nobody has added to since some time: its sender is gone, or its process was killed. */
    int discardUntouchedSince(Instant time) throws IOException {
        if (Files.notExists(folder)) {
            return 0;
        }
        var removed = 0;
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                removed += isUntouchedSince(time, file) && Files.deleteIfExists(file) ? 1 : 0;
            }
        }
        return removed;
    }

    private static boolean isUntouchedSince(Instant time, Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private Path path(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of an incoming file");
        }
        return folder.resolve(name);
    }
}
