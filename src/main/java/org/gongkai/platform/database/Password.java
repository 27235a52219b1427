package org.gongkai.platform.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The database password of a data folder: made on first use, readable by its owner alone. */
final class Password {

    private static final int BYTES = 24;

    private Password() {}

    static String keptIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        return Files.readString(file).strip();
    }

    /** Written beside its place and renamed, so that a start cut short, or a full disk, leaves no empty password behind. */
    private static void make(Path file) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, ownerOnly(file));
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.writeString(unfinished, HexFormat.of().formatHex(bytes));
        Files.move(unfinished, file, ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
