package org.gongkai.document.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.gongkai.document.Limits;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.platform.Message;
import org.jspecify.annotations.Nullable;

/**
 * Measures the streams that a page draws from by unpacking them through their filters into nothing. Those packed by one
 * deflation were measured in the file already, unless the file is encrypted.
 */
final class UsedStreams {

    /** What is never drawn, or leads back up. */
    private static final Set<COSName> UNUSED =
            Set.of(COSName.PARENT, COSName.ANNOTS, COSName.METADATA, COSName.THUMB, COSName.PIECE_INFO, COSName.P);

    private static final Set<COSName> FOR_TEXT = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.CRYPT);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayDeque<COSBase> open = new ArrayDeque<>();
    private final Limits limits;
    private final Quota quota;
    private final boolean encrypted;
    private long unpacked;

    UsedStreams(Limits limits, Quota quota, boolean encrypted) {
        this.limits = limits;
        this.quota = quota;
        this.encrypted = encrypted;
    }

    void check(COSDictionary page) throws IOException {
        open.add(page);
        while (!open.isEmpty()) {
            quota.mark();
            var object = open.poll();
            if (object instanceof COSObject reference) {
                add(reference.getObject());
            } else if (object instanceof COSArray array) {
                array.forEach(this::add);
            } else if (object instanceof COSDictionary dictionary) {
                check(dictionary, dictionary.getCOSName(COSName.SUBTYPE));
            }
        }
    }

    private void check(COSDictionary dictionary, @Nullable COSName kind) throws IOException {
        if (COSName.IMAGE.equals(kind)) {
            return;
        }
        if (dictionary instanceof COSStream stream) {
            measure(stream);
        }
        GlyphWidths.check(dictionary);
        for (var entry : dictionary.entrySet()) {
            if (!UNUSED.contains(entry.getKey())) {
                add(entry.getValue());
            }
        }
    }

    private void add(@Nullable COSBase object) {
        if (object != null && seen.add(object)) {
            open.add(object);
        }
    }

    /** Filter by filter as PDFBox does it, in memory only up to the limit. */
    private void measure(COSStream stream) throws IOException {
        var filters = filters(stream.getFilters());
        if (filters.equals(List.of(COSName.FLATE_DECODE)) && !encrypted) {
            return;
        }
        InputStream packed = stream.createRawInputStream();
        for (var i = 0; i < filters.size(); i++) {
            if (!FOR_TEXT.contains(filters.get(i))) {
                throw new IOException("a picture's filter on what is none");
            }
            var room = new BoundedBuffer(limits.bytes() - unpacked);
            try (var in = packed) {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, room, stream, i);
            }
            unpacked += room.size() / filters.size();
            packed = new ByteArrayInputStream(room.toByteArray());
        }
    }

    private static List<COSName> filters(@Nullable COSBase filters) {
        return switch (filters) {
            case COSName name -> List.of(name);
            case COSArray array ->
                IntStream.range(0, array.size())
                        .mapToObj(array::getObject)
                        .filter(COSName.class::isInstance)
                        .map(COSName.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    /** Refuses more than there is room for. */
    private static final class BoundedBuffer extends ByteArrayOutputStream {
        private final long room;

        BoundedBuffer(long room) {
            this.room = room;
        }

        @Override
        public synchronized void write(int b) {
            makeRoom(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            makeRoom(length);
            super.write(bytes, from, length);
        }

        private void makeRoom(int length) {
            if (size() + (long) length > room) {
                throw new UncheckedIOException(new UnreadableDocumentException(Message.of("page.too-large")));
            }
        }
    }
}
