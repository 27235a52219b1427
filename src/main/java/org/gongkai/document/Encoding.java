package org.gongkai.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the encoding of Chinese text by its marks, its validity and how plausible the result reads. */
final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> GUESSES =
            List.of(StandardCharsets.UTF_8, GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** How much of a text the plausibility is measured on. */
    private static final int PROBE = 16_384;

    /** Common in Chinese administrative text; what a wrong encoding makes of it hardly ever contains them. */
    private static final String COMMON = "的一二三四五六年月日不在有和人中大为上个国我以要他时来用们生到作地于出就分对成会可主发"
            + "动公开政府信息申请情况法行处理工本度其新收数量总计予部结转办果内容件制现效许罚强费金额万元属第条项章规范性文复议诉讼未经起维持纠正审"
            + "，。、：；（）《》“”";

    private Encoding() {}

    static String decode(byte[] content) {
        return decode(content, Optional.empty());
    }

    /**
     * @param declared what the file says of itself, which is believed when the bytes are valid in it and read well
     */
    static String decode(byte[] content, Optional<String> declared) {
        return marked(content)
                .or(() -> declared.flatMap(name -> asDeclared(content, name)))
                .orElseGet(() -> guessed(content));
    }

    /** By a byte order mark. */
    private static Optional<String> marked(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return strictly(content, 3, StandardCharsets.UTF_8)
                    .or(() -> Optional.of(new String(content, 3, content.length - 3, StandardCharsets.UTF_8)));
        }
        if (startsWith(content, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new String(content, 4, content.length - 4, Charset.forName("UTF-32LE")));
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return Optional.of(new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return Optional.of(new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static Optional<String> asDeclared(byte[] content, String name) {
        var declared =
                charset(name).flatMap(charset -> strictly(content, 0, charset)).filter(text -> text.indexOf(0) < 0);
        if (declared.isEmpty() || charset(name).equals(Optional.of(StandardCharsets.UTF_8))) {
            return declared;
        }
        // Nearly any bytes are valid in the Chinese encodings, but hardly any by chance in UTF-8.
        return strictly(content, 0, StandardCharsets.UTF_8)
                .filter(text -> plausibility(probe(text)) > plausibility(probe(declared.get())))
                .or(() -> declared);
    }

    private static Optional<Charset> charset(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "utf-8", "utf8" -> Optional.of(StandardCharsets.UTF_8);
            case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936", "gb-2312" -> Optional.of(GB18030);
            case "big5" -> Optional.of(Charset.forName("Big5"));
            // Anything else, Latin-1 above all, is a template's default and says nothing of Chinese text.
            default -> Optional.empty();
        };
    }

    private static String guessed(byte[] content) {
        var utf8 = strictly(content, 0, StandardCharsets.UTF_8).filter(text -> text.indexOf(0) < 0);
        if (utf8.isPresent() && (content.length > 64 || isAscii(content))) {
            return utf8.get();
        }
        var probe = content.length > PROBE ? Arrays.copyOf(content, PROBE) : content;
        var best = StandardCharsets.UTF_8;
        var bestScore = Double.NEGATIVE_INFINITY;
        for (var charset : GUESSES) {
            var score = plausibility(new String(probe, charset));
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        return new String(content, best);
    }

    private static String probe(String text) {
        return text.substring(0, Math.min(text.length(), PROBE));
    }

    /** Average over the characters: common ones count for, impossible ones heavily against. */
    static double plausibility(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        var sum = 0;
        for (var i = 0; i < text.length(); i++) {
            sum += weight(text.charAt(i));
        }
        return (double) sum / text.length();
    }

    private static int weight(char character) {
        if (character < 0x80) {
            return character >= ' ' || character == '\n' || character == '\r' || character == '\t' ? 2 : -20;
        }
        if (COMMON.indexOf(character) >= 0) {
            return 6;
        }
        if (character >= 0x4E00 && character <= 0x9FFF) {
            return 1;
        }
        if (character >= 0x3000 && character <= 0x303F || character >= 0xFF00 && character <= 0xFF5E) {
            return 2;
        }
        // Punctuation, arrows, circled numbers, box drawing.
        if (character >= 0x2010 && character <= 0x2027 || character >= 0x2190 && character <= 0x25FF) {
            return 1;
        }
        return character == 0xFFFD || Character.getType(character) == Character.PRIVATE_USE ? -20 : -2;
    }

    private static Optional<String> strictly(byte[] content, int from, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(byte[] content) {
        for (var each : content) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
