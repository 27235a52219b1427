package org.gongkai.publication.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A folder packed as ZIP, taken apart in place: nothing is unpacked to disk, so no name can lead out of it.
 *
 * <p>Windows packs Chinese names in GBK without saying so.
 */
final class PackedFolder implements Folder {

    private static final int MOST_FILES = 200_000;
    private static final Charset GBK = Charset.forName("GBK");

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final List<String> names;

    private PackedFolder(ZipFile zip) {
        this.zip = zip;
        zip.stream()
                .filter(entry -> !entry.isDirectory())
                .forEach(entry -> entries.putIfAbsent(entry.getName().replace('\\', '/'), entry));
        this.names = entries.keySet().stream()
                .filter(name -> !name.startsWith("__MACOSX/") && !name.startsWith(".") && !name.contains("/."))
                .sorted()
                .toList();
    }

    static PackedFolder open(Path file) throws IOException, UnreadableSourceException {
        var folder = new PackedFolder(zip(file));
        if (folder.entries.size() > MOST_FILES) {
            folder.close();
            throw new UnreadableSourceException("source.too-many-files", Integer.toString(MOST_FILES));
        }
        return folder;
    }

    private static ZipFile zip(Path file) throws IOException, UnreadableSourceException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException notInUtf8) {
            return inGbk(file);
        }
    }

    private static ZipFile inGbk(Path file) throws IOException, UnreadableSourceException {
        try {
            return new ZipFile(file.toFile(), GBK);
        } catch (ZipException broken) {
            throw new UnreadableSourceException("source.broken-zip");
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    /** A bomb is cut off where it passes the limit, whatever size it gives for itself. */
    @Override
    public Optional<byte[]> read(String name, long atMost) throws IOException {
        var entry = entries.get(name);
        if (entry == null || entry.getSize() > atMost) {
            return Optional.empty();
        }
        var most = (int) Math.min(atMost, Integer.MAX_VALUE - 16);
        try (var content = zip.getInputStream(entry)) {
            var bytes = content.readNBytes(most);
            return content.read() < 0 ? Optional.of(bytes) : Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
