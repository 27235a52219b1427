package org.gongkai.document;

import java.util.Arrays;
import java.util.Locale;

/** One list of a Word document: how each of its levels is numbered and how far it has counted. */
final class WordList {

    private static final int LEVELS = 9;
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final char CHINESE_TEN = '十';
    private static final int LAST_CIRCLED = 20;
    private static final int LONGEST_TEXT = 100;

    private final int[] starts = new int[LEVELS];
    private final int[] counts = new int[LEVELS];
    private final String[] formats = new String[LEVELS];
    private final String[] texts = new String[LEVELS];

    WordList() {
        Arrays.fill(starts, 1);
        Arrays.fill(counts, -1);
        Arrays.fill(formats, "decimal");
        Arrays.fill(texts, "");
    }

    void start(int level, int number) {
        starts[level] = Math.clamp(number, 0, 1_000_000);
    }

    void format(int level, String format) {
        formats[level] = format;
    }

    void text(int level, String text) {
        texts[level] = text.length() > LONGEST_TEXT ? "" : text;
    }

    String next(int level) {
        counts[level] = counts[level] < 0 ? starts[level] : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, -1);
        if (formats[level].equals("bullet") || formats[level].equals("none")) {
            return "";
        }
        var text = texts[level];
        for (var each = 0; each <= level; each++) {
            var mark = "%" + (each + 1);
            if (text.contains(mark)) {
                var count = counts[each] < 0 ? starts[each] : counts[each];
                text = text.replace(mark, print(count, formats[each]));
            }
        }
        return text;
    }

    private static String print(int number, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "koreanCounting" -> chinese(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= LAST_CIRCLED ? Character.toString('①' + number - 1) : String.valueOf(number);
            case "upperLetter" -> letter(number);
            case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** Up to ninety-nine, which no report's list goes beyond. */
    private static String chinese(int number) {
        if (number > 99) {
            return String.valueOf(number);
        }
        var tens = number / 10;
        var ones = number % 10;
        var text = new StringBuilder();
        if (tens > 1) {
            text.append(CHINESE_DIGITS.charAt(tens));
        }
        if (tens > 0) {
            text.append(CHINESE_TEN);
        }
        if (ones > 0 || tens == 0) {
            text.append(CHINESE_DIGITS.charAt(ones));
        }
        return text.toString();
    }

    private static String letter(int number) {
        return number >= 1 && number <= 26 ? Character.toString('A' + number - 1) : String.valueOf(number);
    }
}
