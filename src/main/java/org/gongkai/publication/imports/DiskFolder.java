package org.gongkai.publication.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A folder that the operator has laid ready. Links are not followed: they could lead anywhere. */
final class DiskFolder implements Folder {

    private static final int DEEPEST = 20;

    private final Path top;
    private final List<String> names;

    DiskFolder(Path top) throws IOException {
        this.top = top;
        try (var files = Files.walk(top, DEEPEST)) {
            this.names = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> top.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    /** Only what was found by walking is read: a name that leads out of the folder is not among it. */
    @Override
    public Optional<byte[]> read(String name, long atMost) throws IOException {
        var file = top.resolve(name);
        if (Collections.binarySearch(names, name) < 0 || Files.size(file) > atMost) {
            return Optional.empty();
        }
        try (var content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(content.readNBytes((int) Math.min(atMost, Integer.MAX_VALUE - 16)));
        }
    }

    @Override
    public void close() {}
}
