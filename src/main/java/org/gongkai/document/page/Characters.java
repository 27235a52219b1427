package org.gongkai.document.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes ordinary characters of what fonts give back: radicals that share a glyph with a character, compatibility and
 * upright forms, ligatures, and marks without width.
 */
final class Characters {

    private static final Map<Integer, Integer> RADICALS = radicals();

    /** Forms for text set from top to bottom, and the full-width characters they stand for. */
    private static final Map<Integer, String> UPRIGHT = Map.ofEntries(
            Map.entry(0xFE10, "，"),
            Map.entry(0xFE11, "、"),
            Map.entry(0xFE12, "。"),
            Map.entry(0xFE13, "："),
            Map.entry(0xFE14, "；"),
            Map.entry(0xFE35, "（"),
            Map.entry(0xFE36, "）"),
            Map.entry(0xFE41, "“"),
            Map.entry(0xFE42, "”"));

    private Characters() {}

    /** @return the ordinary text, without spaces at its ends; empty when nothing visible is in it */
    static String ordinary(String text) {
        if (text.length() == 1 && isPlain(text.charAt(0))) {
            return text;
        }
        var ordinary = new StringBuilder();
        text.codePoints().forEach(point -> append(ordinary, point));
        return ordinary.toString().strip();
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF;
    }

    private static void append(StringBuilder text, int point) {
        if (RADICALS.containsKey(point)) {
            text.appendCodePoint(RADICALS.get(point));
        } else if (UPRIGHT.containsKey(point)) {
            text.append(UPRIGHT.get(point));
        } else if (isCompatibility(point)) {
            text.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
        } else if (Character.isSpaceChar(point) || Character.isWhitespace(point)) {
            text.append(' ');
        } else if (isVisible(point)) {
            text.appendCodePoint(point);
        }
    }

    /** Kangxi radicals, compatibility ideographs, Latin ligatures. */
    private static boolean isCompatibility(int point) {
        return point >= 0x2F00 && point <= 0x2FDF
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0x2F800 && point <= 0x2FA1F
                || point >= 0xFB00 && point <= 0xFB06;
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> point != 0xFFFD;
        };
    }

    private static Map<Integer, Integer> radicals() {
        try (var in = Characters.class.getResourceAsStream("radicals.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.codePoints().toArray())
                    .collect(Collectors.toUnmodifiableMap(points -> points[0], points -> points[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
