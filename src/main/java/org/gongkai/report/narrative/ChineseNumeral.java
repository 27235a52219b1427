package org.gongkai.report.narrative;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers below ten thousand written in words, such as 两, 十五 or 一百零三. */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 8;

    private ChineseNumeral() {}

    static Optional<BigDecimal> value(String numeral) {
        if (numeral.isEmpty() || numeral.length() > LONGEST) {
            return Optional.empty();
        }
        var total = 0L;
        var digit = -1L;
        for (var i = 0; i < numeral.length(); i++) {
            var unit = unit(numeral.charAt(i));
            if (unit > 0) {
                total += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else if (digit > 0) {
                return Optional.empty();
            } else {
                digit = digit(numeral.charAt(i));
            }
        }
        return Optional.of(BigDecimal.valueOf(total + Math.max(digit, 0)));
    }

    private static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static long digit(char c) {
        return switch (c) {
            case '两' -> 2;
            case '〇' -> 0;
            default -> DIGITS.indexOf(c);
        };
    }
}
