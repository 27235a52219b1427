package org.gongkai.platform.file;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A folder of files, {@code ab/cdef…} for the address {@code abcdef…}: no folder grows so large that a disk or a person has trouble with it.
 *
 * @param root the folder; it is made when needed
 */
record FileFolder(Path root) implements FileBytes {

    private static final int FOLDER = 2;

    Path path(String sha256) {
        return root.resolve(sha256.substring(0, FOLDER)).resolve(sha256.substring(FOLDER));
    }

    @Override
    public boolean has(String sha256, long size) throws IOException {
        try {
            return Files.size(path(sha256)) == size;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void take(String sha256, Path whole) throws IOException {
        var target = path(sha256);
        var folder = Objects.requireNonNull(target.getParent());
        Files.createDirectories(folder);
        Files.move(whole, target, ATOMIC_MOVE);
        // Without this the name may be lost with the power, though the bytes are not.
        try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Systems that cannot open a folder write names at once.
            if (Files.notExists(target)) {
                throw e;
            }
        }
    }

    @Override
    public InputStream open(String sha256, long from) throws IOException {
        try {
            var file = FileChannel.open(path(sha256), StandardOpenOption.READ);
            return Channels.newInputStream(file.position(from));
        } catch (NoSuchFileException e) {
            throw new DamagedFileException(sha256, e);
        }
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    @Override
    public void before(Instant time, Consumer<String> found) throws IOException {
        try (var files = Files.find(
                root,
                2,
                (path, attributes) -> attributes.isRegularFile()
                        && attributes.lastModifiedTime().toInstant().isBefore(time))) {
            files.map(this::address).filter(StoredFile::isAddress).forEach(found);
        }
    }

    private String address(Path file) {
        return root.relativize(file).toString().replaceAll("[/\\\\]", "");
    }
}
