package org.gongkai.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.report.writing.OutputFormat;

/**
 * Where a command writes a file. The file appears whole or not at all, and never takes another's place unasked.
 *
 * @param path the file; {@code -} for standard output
 * @param force whether a file already there may be replaced
 */
record Destination(Path path, boolean force, Console console) {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    /** The format that a file name's ending asks for. */
    static Optional<OutputFormat> formatOf(Path path) {
        var name = nameOf(path);
        return OutputFormat.byExtension(name.substring(name.lastIndexOf('.') + 1));
    }

    static String nameOf(Path path) {
        var name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /** The file's name without its ending. */
    static String stemOf(Path path) {
        var name = nameOf(path);
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    static String endings() {
        var endings = new StringBuilder();
        for (var format : OutputFormat.values()) {
            endings.append(endings.isEmpty() ? "" : "|").append(format.name().toLowerCase(Locale.ROOT));
        }
        return endings.toString();
    }

    boolean isStandardOutput() {
        return path.equals(STANDARD_OUTPUT);
    }

    /** Refuses early, before any work is done, what {@link #write} would refuse. */
    void requireFree() throws Refusal {
        if (isStandardOutput()) {
            if (console.around().outIsTerminal()) {
                throw Refusal.usage("write.terminal");
            }
        } else if (Files.isDirectory(path)) {
            throw Refusal.failed("write.folder", path);
        } else if (!force && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw Refusal.failed("write.exists", path);
        }
    }

    void write(byte[] content) throws Refusal {
        requireFree();
        if (isStandardOutput()) {
            console.terminal().out().write(content, 0, content.length);
            return;
        }
        try {
            replace(content);
        } catch (FileAlreadyExistsException e) {
            throw Refusal.failed("write.exists", path);
        } catch (NoSuchFileException e) {
            throw Refusal.failed("write.noFolder", path);
        } catch (AccessDeniedException e) {
            throw Refusal.failed("write.denied", path);
        } catch (FileSystemException e) {
            throw Refusal.failed("write.failed", path, reason(e));
        } catch (IOException e) {
            throw Refusal.failed("write.failed", path, "");
        }
    }

    private void replace(byte[] content) throws IOException {
        var target = path.toAbsolutePath();
        var draft = Files.createTempFile(target.getParent(), ".gongkai-", ".part");
        draft.toFile().deleteOnExit();
        try {
            Files.write(draft, content);
            readableAsUsual(draft);
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void move(Path draft, Path target) throws IOException {
        if (!force) {
            // Claims the name: fails when somebody took it in the meantime.
            Files.createFile(target);
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Drafts are made for their owner only; the file gets what a new file here would have. */
    private static void readableAsUsual(Path draft) throws IOException {
        if (!draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        var probe = draft.resolveSibling(nameOf(draft) + "-mode");
        Files.createFile(probe);
        try {
            Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(probe));
        } finally {
            Files.delete(probe);
        }
    }

    private static String reason(FileSystemException e) {
        return e.getReason() == null ? "" : e.getReason();
    }
}
