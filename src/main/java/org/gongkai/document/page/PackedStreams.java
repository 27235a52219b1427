package org.gongkai.document.page;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongkai.document.Limits;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.platform.Message;

/**
 * Measures what the deflated streams of a PDF file unpack to before PDFBox, which unpacks them whole, sees the file.
 * Pictures may be larger, since they are never unpacked.
 */
final class PackedStreams {

    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);

    /** How far before a stream its dictionary begins at most. */
    private static final int LOOK_BACK = 2048;

    private static final int TIMES_FOR_PICTURES = 8;

    private final byte[] content;
    private final Limits limits;
    private final Quota quota;
    private final byte[] buffer = new byte[1 << 16];

    PackedStreams(byte[] content, Limits limits, Quota quota) {
        this.content = content;
        this.limits = limits;
        this.quota = quota;
    }

    void check() throws UnreadableDocumentException {
        var unpacked = 0L;
        var inflater = new Inflater();
        try {
            for (var at = next(0); at >= 0; at = next(at)) {
                quota.mark();
                if (begins(at)) {
                    var largest = limits.bytes() * (isPicture(at) ? TIMES_FOR_PICTURES : 1);
                    var size = size(inflater, at, largest);
                    unpacked += isPicture(at) ? 0 : size;
                    if (size > largest || unpacked > limits.bytes() * 2) {
                        throw new UnreadableDocumentException(Message.of("page.too-large"));
                    }
                }
            }
        } finally {
            inflater.end();
        }
    }

    /** The byte after the next keyword, or -1. */
    private int next(int from) {
        for (var at = from; at + KEYWORD.length < content.length; at++) {
            if (content[at] == 's' && matches(at)) {
                return at + KEYWORD.length;
            }
        }
        return -1;
    }

    private boolean matches(int at) {
        for (var i = 1; i < KEYWORD.length; i++) {
            if (content[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether data that looks deflated follows. */
    private boolean begins(int at) {
        var start = start(at);
        return start + 1 < content.length && (content[start] & 0x0F) == 8;
    }

    private int start(int at) {
        var start = at;
        while (start < content.length && (content[start] == '\r' || content[start] == '\n' || content[start] == ' ')) {
            start++;
        }
        return start;
    }

    private boolean isPicture(int at) {
        var from = Math.max(0, at - LOOK_BACK);
        var before = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
        var dictionary = before.substring(before.lastIndexOf(" obj") + 1);
        return dictionary.contains("/Image") && !dictionary.contains("#") && !dictionary.contains("/ObjStm");
    }

    private long size(Inflater inflater, int at, long largest) throws UnreadableDocumentException {
        var start = start(at);
        inflater.reset();
        inflater.setInput(content, start, content.length - start);
        var size = 0L;
        try {
            while (!inflater.finished() && !inflater.needsInput() && size <= largest) {
                quota.time();
                var read = inflater.inflate(buffer);
                if (read == 0) {
                    break;
                }
                size += read;
            }
        } catch (DataFormatException e) {
            return size;
        }
        return size;
    }
}
