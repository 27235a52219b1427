package org.gongkai.platform.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
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
        try {
            Files.createFile(file, ownerOnly(file));
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        } catch (FileAlreadyExistsException madeBefore) {
            // The usual case: every start but the first.
        }
        return Files.readString(file).strip();
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
