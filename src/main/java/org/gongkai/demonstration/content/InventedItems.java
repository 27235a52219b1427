package org.gongkai.demonstration.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What stands in the resources below {@code demonstration/publication}. */
public final class InventedItems {

    private static final String FOLDER = "demonstration/publication/";

    private InventedItems() {}

    /** All items in the order in which they become public. */
    public static List<InventedItem> all(int year) {
        var meant = new InventedYear(year);
        return files("*/*.txt")
                .map(file -> ItemFile.read(folder(file), name(file), text(file), meant))
                .sorted(Comparator.comparing(InventedItem::on).thenComparing(InventedItem::path))
                .toList();
    }

    /** The lines of a table without its first, cut at the commas. */
    public static List<List<String>> table(String name) {
        return files(name + ".csv")
                .flatMap(file -> text(file).lines().skip(1))
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    private static Stream<Resource> files(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Resource file) {
        var parts = path(file).split("/");
        return parts[parts.length - 2];
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename()).replace(".txt", "");
    }

    private static String path(Resource file) {
        try {
            return file.getURL().getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
