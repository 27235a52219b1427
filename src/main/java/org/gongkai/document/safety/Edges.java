package org.gongkai.document.safety;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The first and the last bytes of a file, where files of two kinds at once give themselves away.
 *
 * @param start up to {@link #LENGTH} bytes
 * @param end up to {@link #LENGTH} bytes; those of {@code start} in a small file
 */
record Edges(byte[] start, byte[] end, long size) {

    /** As far from the end an archive's directory may stand, with the longest remark after it. */
    static final int LENGTH = 1 << 17;

    private static final Pattern PAGE =
            Pattern.compile("<\\s*(?:script|html|body|iframe|svg|\\?php|!doctype\\s+html)", Pattern.CASE_INSENSITIVE);
    private static final String END_OF_ARCHIVE = "PK\u0005\u0006";
    private static final Set<FileKind> ZIPPED =
            Set.of(FileKind.ZIP, FileKind.DOCX, FileKind.XLSX, FileKind.PPTX, FileKind.OFD);

    static Edges of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var size = channel.size();
            if (size == 0) {
                throw Fault.of(Fault.Kind.EMPTY);
            }
            return new Edges(read(channel, 0), read(channel, Math.max(0, size - LENGTH)), size);
        }
    }

    private static byte[] read(FileChannel channel, long from) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(LENGTH, channel.size() - from));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {}
        return bytes.array();
    }

    Signature signature() {
        return Signature.of(start);
    }

    /**
     * An archive may follow on any file, since its directory stands at the end; a page may stand in the remarks of an image.
     *
     * @throws Fault when another program could take the file for something else
     */
    void requireOneKind(FileKind kind) throws Fault {
        if (!ZIPPED.contains(kind) && text(end).contains(END_OF_ARCHIVE)) {
            throw Fault.of(Fault.Kind.TWO_KINDS);
        }
        if (kind.isImage()
                && (PAGE.matcher(text(start)).find() || PAGE.matcher(text(end)).find())) {
            throw Fault.of(Fault.Kind.TWO_KINDS);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
