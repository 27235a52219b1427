package org.gongkai.document.safety;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.safety.MetadataRemoval.NotTheSame;

/** PNG: chunks of text, time and Exif go, and whatever follows on the end; all others are copied untouched. */
final class PngMetadata {

    private static final int SIGNATURE = 8;
    private static final Set<String> REMOVED = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

    private PngMetadata() {}

    static Optional<List<String>> remove(Path from, Path to) throws IOException {
        var bytes = Files.readAllBytes(from);
        var removed = new ArrayList<String>();
        var kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, SIGNATURE);
        var last = "";
        var at = SIGNATURE;
        while (!last.equals("IEND")) {
            var length = ByteBuffer.wrap(bytes).getInt(at) + 12;
            last = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 12) {
                throw new NotTheSame();
            }
            if (REMOVED.contains(last)) {
                removed.add(last);
            } else {
                kept.write(bytes, at, length);
            }
            at += length;
        }
        if (at < bytes.length) {
            removed.add("trailer");
        }
        if (removed.isEmpty()) {
            return Optional.empty();
        }
        Files.write(to, kept.toByteArray());
        return Optional.of(removed);
    }
}
