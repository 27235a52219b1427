package org.gongkai.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Prints the numbers of sheets: never fewer decimals than are stored, as many as the format shows, no grouping. Sheets
 * keep fifteen digits; what lies behind them is noise of binary fractions.
 */
final class SheetNumbers {

    private static final MathContext STORED = new MathContext(15, RoundingMode.HALF_UP);

    /** Larger exponents belong to no figure of a report and would print endless zeros. */
    private static final int LARGEST_EXPONENT = 30;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|[_*].");
    private static final Pattern DATE = Pattern.compile("[yYdDhHsS年月日]|mm|MM");

    private SheetNumbers() {}

    /**
     * @param stored the number as the file writes it
     * @param format the format's pattern
     */
    static String print(String stored, String format) {
        try {
            return print(new BigDecimal(stored.strip()), format);
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    static String print(BigDecimal number, String format) {
        if (number.signum() == 0) {
            number = BigDecimal.ZERO;
        }
        if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
            return number.toString();
        }
        var pattern = LITERAL.matcher(format).replaceAll("");
        var value = number.round(STORED);
        if (DATE.matcher(pattern).find() && !pattern.equalsIgnoreCase("general")) {
            return date(value);
        }
        if (pattern.indexOf('%') >= 0) {
            return plain(value.movePointRight(2), decimals(pattern)) + "%";
        }
        return plain(value, decimals(pattern));
    }

    private static String plain(BigDecimal value, int decimals) {
        var bare = value.stripTrailingZeros();
        return (bare.scale() < decimals ? bare.setScale(decimals) : bare.scale() < 0 ? bare.setScale(0) : bare)
                .toPlainString();
    }

    /** How many decimals the first part of a pattern always shows. */
    private static int decimals(String pattern) {
        var first = pattern.indexOf(';') < 0 ? pattern : pattern.substring(0, pattern.indexOf(';'));
        var point = first.indexOf('.');
        var count = 0;
        while (point >= 0 && point + 1 + count < first.length() && first.charAt(point + 1 + count) == '0') {
            count++;
        }
        return Math.min(count, LARGEST_EXPONENT);
    }

    private static String date(BigDecimal value) {
        return value.signum() < 0 || value.compareTo(LAST_DAY) > 0
                ? plain(value, 0)
                : DAY_ZERO.plusDays(value.longValue()).toString();
    }
}
