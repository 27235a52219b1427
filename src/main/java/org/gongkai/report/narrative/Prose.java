package org.gongkai.report.narrative;

import java.util.Arrays;

/**
 * A piece of text in a plain form that patterns can be written for, and the way back to the words as printed.
 *
 * <p>Plain are half-width digits, full-width punctuation and no white space; thousands separators stay. Text in
 * quotation marks and titles (“…”, 《…》) is masked: slogans and names of documents state no figures.
 */
final class Prose {

    private static final char MASK = '＊';

    private final String printed;
    private final String plain;
    private final int[] positions;

    private Prose(String printed, String plain, int[] positions) {
        this.printed = printed;
        this.plain = plain;
        this.positions = positions;
    }

    static Prose of(String printed) {
        var plain = new StringBuilder(printed.length());
        var positions = new int[printed.length()];
        var masked = false;
        for (var i = 0; i < printed.length(); i++) {
            var c = printed.charAt(i);
            if (isSpace(c)) {
                continue;
            }
            masked = isOpening(c) || (masked && !isClosing(c) && !isEnd(c));
            positions[plain.length()] = i;
            plain.append(masked ? MASK : plain(c));
        }
        return new Prose(printed, plain.toString(), Arrays.copyOf(positions, plain.length()));
    }

    String plain() {
        return plain;
    }

    /** The printed words from one plain position up to another. */
    String quote(int from, int to) {
        if (from >= to) {
            return "";
        }
        return printed.substring(positions[from], positions[to - 1] + 1).strip();
    }

    String printed() {
        return printed;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isOpening(char c) {
        return c == '“' || c == '《' || c == '〈' || c == '「' || c == '〔';
    }

    private static boolean isClosing(char c) {
        return c == '”' || c == '》' || c == '〉' || c == '」' || c == '〕';
    }

    /** A quotation that is never closed ends with its sentence. */
    private static boolean isEnd(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    private static char plain(char c) {
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        return switch (c) {
            case '(' -> '（';
            case ')' -> '）';
            case ';' -> '；';
            case ':' -> '：';
            case '％', '﹪' -> '%';
            case '．' -> '.';
            case '!' -> '！';
            case '?' -> '？';
            case '＋' -> '+';
            default -> c;
        };
    }
}
