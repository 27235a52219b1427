package org.gongkai.document.safety;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text, tables parted by commas, and pages. */
final class TextSafety {

    private static final Pattern SVG = Pattern.compile("<(?:\\w{1,20}:)?svg\\b", Pattern.CASE_INSENSITIVE);

    /** What may stand before the first element, besides remarks. */
    private static final Pattern BEFORE =
            Pattern.compile("\\s+|<\\?[^>]*>|<!doctype[^>\\[]*(?:\\[[^\\]]*][^>]*)?>", Pattern.CASE_INSENSITIVE);

    private static final String REMARK = "<!--";
    private static final String END_OF_REMARK = "-->";
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|table|div|p|meta)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RICH_TEXT = Pattern.compile("^\\{\\\\rtf");

    private TextSafety() {}

    static FileKind kind(String name, Edges edges) throws Fault {
        var text = new String(edges.start(), StandardCharsets.ISO_8859_1).replaceFirst("^\u00ef\u00bb\u00bf", "");
        if (SVG.matcher(text).region(first(text), text.length()).lookingAt()) {
            throw Fault.of(Fault.Kind.SVG);
        }
        if (RICH_TEXT.matcher(text).find()) {
            throw Fault.of(Fault.Kind.UNKNOWN);
        }
        return switch (FileName.of(name).ending()) {
            case "csv" -> FileKind.CSV;
            case "txt" -> FileKind.TXT;
            default -> PAGE.matcher(text).find() ? FileKind.HTML : FileKind.TXT;
        };
    }

    /** Where the first element begins; step by step, since one pattern for all that may stand before it would take for ever on hostile text. */
    private static int first(String text) {
        var before = BEFORE.matcher(text);
        for (var at = 0; ; ) {
            if (text.startsWith(REMARK, at)) {
                var end = text.indexOf(END_OF_REMARK, at + REMARK.length());
                if (end < 0) {
                    return at;
                }
                at = end + END_OF_REMARK.length();
            } else if (before.region(at, text.length()).lookingAt()) {
                at = before.end();
            } else {
                return at;
            }
        }
    }

    /** No byte that no encoding of Chinese text uses; UTF-16 begins with its mark. */
    static boolean looksLikeText(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
            return true;
        }
        for (var each : bytes) {
            if (each >= 0
                    && each < ' '
                    && each != '\n'
                    && each != '\r'
                    && each != '\t'
                    && each != '\f'
                    && each != 0x1b) {
                return false;
            }
        }
        return true;
    }
}
