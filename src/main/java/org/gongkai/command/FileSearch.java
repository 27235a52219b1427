package org.gongkai.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the files a user means: a file named is taken as it is, a folder is walked for files of the known kinds.
 *
 * <p>In folders, links are not followed and hidden or temporary files are passed over, so that the walk ends and stays
 * inside.
 */
final class FileSearch {

    private static final Set<String> ENDINGS = Set.of("txt", "html", "htm", "docx", "doc", "pdf", "xlsx", "xls", "ofd");

    private final List<Found> found = new ArrayList<>();
    private boolean folders;

    private FileSearch() {}

    /** A file to be read, or a folder that could not be looked into; {@code shown} is what to call it. */
    record Found(Path path, String shown) {}

    /** In the order named, those of a folder sorted by path. */
    static FileSearch in(List<Path> named) {
        var search = new FileSearch();
        named.forEach(search::add);
        return search;
    }

    List<Found> found() {
        return List.copyOf(found);
    }

    /** Whether a folder was among the names. */
    boolean hasFolder() {
        return folders;
    }

    private void add(Path named) {
        if (Files.isDirectory(named)) {
            folders = true;
            walk(named);
        } else {
            found.add(new Found(named, named.toString()));
        }
    }

    private void walk(Path folder) {
        var inside = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder.toRealPath(), new Walk(inside));
        } catch (IOException e) {
            inside.add(folder);
        }
        inside.stream()
                .map(path -> shown(folder, path))
                .sorted(Comparator.comparing(Found::shown))
                .forEach(found::add);
    }

    private static Found shown(Path folder, Path path) {
        try {
            return new Found(
                    path, folder.resolve(folder.toRealPath().relativize(path)).toString());
        } catch (IOException | IllegalArgumentException e) {
            return new Found(path, path.toString());
        }
    }

    private static boolean isWanted(Path file) {
        var name = name(file);
        var dot = name.lastIndexOf('.');
        return dot > 0
                && !name.startsWith(".")
                && !name.startsWith("~$")
                && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static String name(Path path) {
        var name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final List<Path> inside;
        private boolean below;

        Walk(List<Path> inside) {
            this.inside = inside;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            var isHidden = below && name(folder).startsWith(".");
            below = true;
            return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isWanted(file)) {
                inside.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder that may not be looked into is told like a file that cannot be read. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            inside.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
