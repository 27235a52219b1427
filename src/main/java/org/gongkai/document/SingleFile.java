package org.gongkai.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of file that Word saves a whole document in as text: its XML, and web archives (MHTML). */
final class SingleFile {

    private static final Pattern BOUNDARY =
            Pattern.compile("boundary\\s*=\\s*(?:\"([^\"\\r\\n]{1,200})\"|([^\\s;]{1,200}))", Pattern.CASE_INSENSITIVE);

    private SingleFile() {}

    /** XML of Word 2003, or an Office file with its parts written one after the other. */
    static boolean isWordXml(String start) {
        return start.contains("<w:wordDocument")
                || start.contains("<pkg:package") && start.contains("wordprocessingml");
    }

    static boolean isWebArchive(String start) {
        var head = start.substring(0, Math.min(start.length(), 2000)).toLowerCase(Locale.ROOT);
        return head.contains("mime-version:") && head.contains("content-type:");
    }

    /** The page in a web archive, as bytes in its own encoding. */
    static Optional<byte[]> page(byte[] content) {
        var archive = new String(content, StandardCharsets.ISO_8859_1);
        var boundary = BOUNDARY.matcher(archive);
        if (!boundary.find()) {
            return part(archive);
        }
        var mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        for (var at = archive.indexOf(mark); at >= 0; ) {
            var next = archive.indexOf(mark, at + mark.length());
            var page = part(archive.substring(at + mark.length(), next < 0 ? archive.length() : next));
            if (page.isPresent()) {
                return page;
            }
            at = next;
        }
        return Optional.empty();
    }

    private static Optional<byte[]> part(String part) {
        var bare = part.stripLeading();
        var unix = bare.indexOf("\n\n");
        var windows = bare.indexOf("\r\n\r\n");
        var end = windows >= 0 && (unix < 0 || windows < unix) ? windows : unix;
        if (end < 0) {
            return Optional.empty();
        }
        var head = bare.substring(0, end).toLowerCase(Locale.ROOT);
        if (!head.contains("text/html")) {
            return Optional.empty();
        }
        var body = bare.substring(end).strip();
        if (head.contains("quoted-printable")) {
            return Optional.of(quotedPrintable(body));
        }
        return Optional.of(
                head.contains("base64")
                        ? Base64.getMimeDecoder().decode(body)
                        : body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] quotedPrintable(String body) {
        var bytes = new byte[body.length()];
        var length = 0;
        for (var i = 0; i < body.length(); i++) {
            var character = body.charAt(i);
            if (character != '=') {
                bytes[length++] = (byte) character;
            } else if (i + 2 < body.length() && isHex(body.charAt(i + 1)) && isHex(body.charAt(i + 2))) {
                bytes[length++] = (byte) Integer.parseInt(body, i + 1, i + 3, 16);
                i += 2;
            } else {
                // A soft line break.
                while (i + 1 < body.length() && (body.charAt(i + 1) == '\r' || body.charAt(i + 1) == '\n')) {
                    i++;
                    if (body.charAt(i) == '\n') {
                        break;
                    }
                }
            }
        }
        return Arrays.copyOf(bytes, length);
    }

    private static boolean isHex(char character) {
        return Character.digit(character, 16) >= 0 && character < 0x80;
    }
}
