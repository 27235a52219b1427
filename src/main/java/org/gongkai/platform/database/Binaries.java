package org.gongkai.platform.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.gongkai.platform.StartFailure;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of the PostgreSQL server, unpacked from the class path once for each release.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path folder) {

    /** Unpacks beside the final folder and renames, so that a start cut short leaves nothing half done in place. */
    static Binaries unpackedIn(Path data) throws IOException {
        var archive = archive();
        var folder = data.resolve("postgresql-" + release(archive));
        if (!Files.isDirectory(folder)) {
            var unfinished = data.resolve("postgresql.new");
            FileSystemUtils.deleteRecursively(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, folder, ATOMIC_MOVE);
        }
        return new Binaries(folder);
    }

    Path program(String name) {
        var plain = folder.resolve("bin").resolve(name);
        return Files.exists(plain) ? plain : plain.resolveSibling(name + ".exe");
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var kernel = system.startsWith("mac") ? "darwin" : system.startsWith("windows") ? "windows" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "postgres-" + kernel + "-" + processor + ".txz";
        var archive = Binaries.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw new StartFailure("no-server-for-system", kernel + " " + processor);
        }
        return archive;
    }

    /** The check sum that the jar already keeps tells one release from another without reading it. */
    private static String release(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection jar) {
            return Long.toHexString(Objects.requireNonNull(jar.getJarEntry()).getCrc());
        }
        return Long.toHexString(archive.openConnection().getContentLengthLong());
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("entry outside its archive: " + entry.getName());
                }
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0
                && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_READ);
            permissions.add(PosixFilePermission.OTHERS_READ);
            Files.setPosixFilePermissions(target, permissions);
        }
    }
}
