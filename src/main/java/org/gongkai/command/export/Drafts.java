package org.gongkai.command.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.command.export.Manifest.Written;

/** The files of the export to be, finished but not in place. */
final class Drafts {

    private static final int PIECE = 1 << 16;

    private final RunningSite site;
    private final Map<String, Path> bodies = new TreeMap<>();
    private final Map<String, Written> files = new TreeMap<>();

    Drafts(RunningSite site) {
        this.site = site;
    }

    /** A file as the one before it. */
    void keep(Written written) {
        files.put(written.file(), written);
    }

    /**
     * @param tag empty where the file is not just what the site answered
     */
    void add(String file, String address, Path body, String tag) throws IOException {
        bodies.put(file, body);
        files.put(file, new Written(file, address, sum(body), tag));
    }

    void add(String file, String address, String text) throws IOException {
        add(file, address, Files.writeString(site.draft(), text), "");
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    Manifest manifest() {
        return new Manifest(files);
    }

    /** Where the contents of a file lie; only of those that are not kept as they were. */
    Map<String, Path> bodies() {
        return bodies;
    }

    private static String sum(Path body) throws IOException {
        try (var in = Files.newInputStream(body)) {
            var sum = MessageDigest.getInstance("SHA-256");
            var piece = new byte[PIECE];
            for (var length = in.read(piece); length >= 0; length = in.read(piece)) {
                sum.update(piece, 0, length);
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
