package org.gongkai.command.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an export wrote, by file, so that the next one leaves alone what has not changed and takes away what is no more.
 *
 * <p>Kept as lines of file, address, SHA-256 and entity tag, with tabs between.
 */
record Manifest(Map<String, Written> files) {

    private static final int COLUMNS = 4;

    /**
     * @param address percent-encoded; empty for what no page stands behind
     * @param sha256 empty while it is being written
     * @param tag of the answer it was made from; empty where it had none or more than the answer went into it
     */
    record Written(String file, String address, String sha256, String tag) {

        private String line() {
            return String.join("\t", file, address, sha256, tag) + "\n";
        }
    }

    static Manifest in(Path place) throws IOException {
        var files = new TreeMap<String, Written>();
        if (Files.exists(place)) {
            for (var line : Files.readAllLines(place)) {
                var parts = line.split("\t", -1);
                if (parts.length == COLUMNS) {
                    files.put(parts[0], new Written(parts[0], parts[1], parts[2], parts[3]));
                }
            }
        }
        return new Manifest(files);
    }

    Optional<Written> of(String file) {
        return Optional.ofNullable(files.get(file));
    }

    /** Everything that may be there while the folder is changed; should that be cut short, the next export knows what is its own. */
    Manifest changingTo(Manifest next) {
        var all = new TreeMap<String, Written>();
        files.values().forEach(each -> all.put(each.file(), each));
        next.files.values().stream()
                .filter(each -> !each.equals(files.get(each.file())))
                .forEach(each -> all.put(each.file(), new Written(each.file(), each.address(), "", "")));
        return new Manifest(all);
    }

    void write(Path place) throws IOException {
        var text = new StringBuilder();
        files.values().forEach(each -> text.append(each.line()));
        var draft = place.resolveSibling(place.getFileName() + ".new");
        Files.writeString(draft, text);
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    }
}
