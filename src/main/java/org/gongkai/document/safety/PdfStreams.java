package org.gongkai.document.safety;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** What pages draw from, as it stands packed in the file: a stream of some kilobytes may unpack to gigabytes, and a copy packs none anew. */
final class PdfStreams {

    /** What is no part of a page's picture, or leads back up. */
    private static final Set<COSName> APART = Set.of(COSName.PARENT, COSName.METADATA, COSName.P);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayDeque<COSBase> open = new ArrayDeque<>();
    private long sum;

    /** All that a page leads to and none before it has led to. */
    void add(COSDictionary page) throws IOException {
        look(page);
        while (!open.isEmpty()) {
            switch (open.poll()) {
                case COSObject reference -> look(reference.getObject());
                case COSArray array -> array.forEach(this::look);
                case COSDictionary dictionary ->
                    add(dictionary, dictionary instanceof COSStream stream ? stream : null);
                default -> {}
            }
        }
    }

    private void add(COSDictionary dictionary, @Nullable COSStream stream) throws IOException {
        if (stream != null) {
            sum += checksum(stream);
        }
        for (var entry : dictionary.entrySet()) {
            if (!APART.contains(entry.getKey())) {
                look(entry.getValue());
            }
        }
    }

    private void look(@Nullable COSBase object) {
        if (object != null && seen.add(object)) {
            open.add(object);
        }
    }

    private static long checksum(COSStream stream) throws IOException {
        try (var content = new CheckedInputStream(stream.createRawInputStream(), new CRC32C())) {
            var length = content.transferTo(OutputStream.nullOutputStream());
            return content.getChecksum().getValue() * 31 + length;
        }
    }

    /** Whatever order they came in. */
    long sum() {
        return sum;
    }
}
