package org.gongkai.document.safety;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Images by what they declare of themselves; nothing is decoded, since decoding is what a bomb waits for. */
final class ImageSafety {

    private static final long MOST_PIXELS = 100_000_000;

    private ImageSafety() {}

    static FileKind kind(Edges edges) throws Fault {
        var kind = FileKind.valueOf(edges.signature().name());
        try {
            var pixels = pixels(kind, ByteBuffer.wrap(edges.start()));
            if (pixels <= 0) {
                throw Fault.of(Fault.Kind.BROKEN);
            }
            if (pixels > MOST_PIXELS) {
                throw Fault.of(Fault.Kind.TOO_MANY_PIXELS, String.valueOf(MOST_PIXELS / 1_000_000));
            }
            return kind;
        } catch (IndexOutOfBoundsException e) {
            throw Fault.of(Fault.Kind.BROKEN);
        }
    }

    private static long pixels(FileKind kind, ByteBuffer bytes) {
        return switch (kind) {
            case PNG -> (bytes.getInt(16) & 0xffffffffL) * (bytes.getInt(20) & 0xffffffffL);
            case GIF -> {
                bytes.order(ByteOrder.LITTLE_ENDIAN);
                yield (long) (bytes.getShort(6) & 0xffff) * (bytes.getShort(8) & 0xffff);
            }
            case JPG -> ofJpeg(bytes);
            default -> ofWebp(bytes);
        };
    }

    /** The first frame's header; segments before it are skipped by their lengths. */
    private static long ofJpeg(ByteBuffer bytes) {
        for (var at = 2; ; ) {
            var marker = bytes.get(at + 1) & 0xff;
            if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                return (long) (bytes.getShort(at + 5) & 0xffff) * (bytes.getShort(at + 7) & 0xffff);
            }
            at += marker == 0xff ? 1 : 2 + (bytes.getShort(at + 2) & 0xffff);
        }
    }

    private static long ofWebp(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return switch ((char) bytes.get(15)) {
            case 'X' -> (1L + (bytes.getInt(24) & 0xffffff)) * (1L + (bytes.getInt(26) >>> 8 & 0xffffff));
            case 'L' -> {
                var bits = bytes.getInt(21);
                yield (1L + (bits & 0x3fff)) * (1L + (bits >>> 14 & 0x3fff));
            }
            default -> (long) (bytes.getShort(26) & 0x3fff) * (bytes.getShort(28) & 0x3fff);
        };
    }
}
