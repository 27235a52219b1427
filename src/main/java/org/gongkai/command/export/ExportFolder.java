package org.gongkai.command.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/** The folder that a web server shows. What the export knows of itself lies in a hidden folder within. */
final class ExportFolder implements AutoCloseable {

    private static final String HIDDEN = ".gongkai";

    private final Path root;
    private final Manifest before;
    private final FileChannel lock;

    private ExportFolder(Path root, Manifest before, FileChannel lock) {
        this.root = root;
        this.before = before;
        this.lock = lock;
    }

    /** Takes the folder for this export alone; one that holds anything else is refused. */
    static ExportFolder at(Path root) throws IOException, NotExported {
        var hidden = root.resolve(HIDDEN);
        if (Files.isDirectory(root) && !Files.isDirectory(hidden)) {
            try (var files = Files.list(root)) {
                if (files.findAny().isPresent()) {
                    throw new NotExported("export.folderTaken", root);
                }
            }
        }
        Files.createDirectories(hidden);
        var lock = FileChannel.open(hidden.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isTaken(lock)) {
            lock.close();
            throw new NotExported("export.folderInUse", root);
        }
        return new ExportFolder(root, Manifest.in(hidden.resolve("manifest")), lock);
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException byThisProcess) {
            return false;
        }
    }

    Manifest before() {
        return before;
    }

    Optional<Manifest.Written> written(String file) {
        return before.of(file);
    }

    boolean has(Manifest.Written written) {
        return Files.isRegularFile(file(written.file()));
    }

    Path file(String name) {
        return root.resolve(name);
    }

    Path drafts() {
        return root.resolve(HIDDEN).resolve("drafts");
    }

    Path hidden(String name) {
        return root.resolve(HIDDEN).resolve(name);
    }

    void note(Manifest manifest) throws IOException {
        manifest.write(hidden("manifest"));
    }

    /** Puts a finished draft in its place at one stroke. */
    void put(Path draft, String name) throws IOException {
        var target = file(name);
        var parent = Objects.requireNonNull(target.getParent());
        if (Files.isRegularFile(parent)) {
            Files.delete(parent);
        }
        Files.createDirectories(parent);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes a file away, and the folders that are empty without it. */
    void remove(String name) throws IOException {
        Files.deleteIfExists(file(name));
        for (var folder = file(name).getParent();
                folder != null && !folder.equals(root) && folder.startsWith(root);
                folder = folder.getParent()) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException inUse) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (Files.isDirectory(drafts())) {
            try (var drafts = Files.list(drafts())) {
                for (var draft : drafts.toList()) {
                    Files.delete(draft);
                }
            }
        }
        lock.close();
    }
}
