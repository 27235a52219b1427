package org.gongkai.document.safety;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The streams that any program unpacks to open a PDF: where its objects stand, and packs of small objects. Measured before the library, which unpacks them into memory. */
final class PdfTables {

    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_DICTIONARY = 1 << 14;
    private static final long MOST = 128L << 20;

    private static final Pattern OPENING = Pattern.compile("/(?:XRef|ObjStm)\\b");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    /** One deflation, as all programs write them; packed twice, some bytes could become whatever one likes. */
    private static final Pattern USUAL =
            Pattern.compile("/Filter\\s*(?:\\[\\s*/(?:FlateDecode|Fl)\\s*]|/(?:FlateDecode|Fl)\\b)");

    private static final Pattern PACKED = Pattern.compile("/F(?:ilter)?\\b");

    private final ByteBuffer file;
    private final Inflater inflater = new Inflater();
    private final byte[] piece = new byte[1 << 16];
    private long unpacked;

    private PdfTables(ByteBuffer file) {
        this.file = file;
    }

    static void requireBounded(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            var tables = new PdfTables(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            try {
                tables.measure();
            } finally {
                tables.inflater.end();
            }
        }
    }

    private void measure() throws Fault {
        for (var at = 0; at + KEYWORD.length < file.limit(); at++) {
            if (file.get(at) == KEYWORD[0] && isKeyword(at) && isOpening(at)) {
                measure(at + KEYWORD.length);
            }
        }
    }

    private boolean isKeyword(int at) {
        for (var i = 1; i < KEYWORD.length; i++) {
            if (file.get(at + i) != KEYWORD[i]) {
                return false;
            }
        }
        return at > 0 && file.get(at - 1) != 'd';
    }

    private boolean isOpening(int at) throws Fault {
        var from = Math.max(0, at - LONGEST_DICTIONARY);
        var before = new byte[at - from];
        file.get(from, before);
        var text = new String(before, StandardCharsets.ISO_8859_1);
        var begin = text.lastIndexOf(" obj");
        var dictionary = ESCAPED.matcher(text.substring(begin + 1)).replaceAll(PdfTables::meant);
        var isOpening = begin < 0 || OPENING.matcher(dictionary).find();
        if (isOpening
                && PACKED.matcher(USUAL.matcher(dictionary).replaceFirst("")).find()) {
            throw Fault.of(Fault.Kind.BROKEN);
        }
        return isOpening;
    }

    private static String meant(MatchResult escaped) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
    }

    private void measure(int from) throws Fault {
        var start = from;
        while (start < file.limit() && Character.isWhitespace(file.get(start))) {
            start++;
        }
        inflater.reset();
        inflater.setInput(file.slice(start, file.limit() - start));
        try {
            for (var read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
                unpacked += read;
                if (unpacked > MOST) {
                    throw Fault.of(Fault.Kind.BOMB);
                }
            }
        } catch (DataFormatException notDeflated) {
            // Not packed, or broken: it grows no further.
        }
    }
}
