package org.gongkai.report.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers with units in a plain text. */
final class Quantities {

    /** Begins only where a number begins, so that a long run of digits is looked at once. */
    private static final String DIGITS = "(?<!\\d)(?<!\\d[,，.])\\d++(?:[,，]\\d{3}(?!\\d)){0,5}+(?:\\.\\d++)?+";

    private static final String WORDS = "[零〇一二两三四五六七八九十百千]";
    private static final String NUMERAL = "(?<!" + WORDS + ")" + WORDS + "++";
    private static final String ROUNDED = "(?<rounded>[万亿]?+[余多几]?+|[余多几][万亿])";
    private static final String MONEY = "[万亿]?元";
    private static final String COUNTED = "件次|人次|场次|件|宗|起|例|份|个|项|条|篇|期|次|场|名|家|人|批|类|册|部|幅|页|%";
    private static final Pattern QUANTITY = Pattern.compile("(?<digits>" + DIGITS + ")(?:(?<money>[余多]?" + MONEY + ")|"
            + ROUNDED + "(?<unit>" + COUNTED + "))" + "|(?<numeral>" + NUMERAL + ")(?<counted>件|宗|起|例)");
    private static final Pattern ABOUT = Pattern.compile("(?:约|近|超|超过|逾|不足|不到|至少|大约|将近|达到?近)(?:为|达)?$");
    private static final Pattern OR_SO = Pattern.compile("^(?:左右|以上|以下|以内|上下)");

    /** “一件” is more often “each” than a count, unless something says that it is counted. */
    private static final Pattern COUNTS_ONE = Pattern.compile("(?:共|仅|只|有|到|了|申请|复议|诉讼|案件|计)$");

    private static final int LONGEST_NUMBER = 18;
    private static final int NEAR = 4;

    private Quantities() {}

    /** The first quantities of a text. */
    static List<Quantity> in(String text, int most) {
        var quantities = new ArrayList<Quantity>();
        var matcher = QUANTITY.matcher(text);
        while (quantities.size() < most && matcher.find()) {
            quantity(text, matcher).ifPresent(quantities::add);
        }
        return quantities;
    }

    private static Optional<Quantity> quantity(String text, Matcher matcher) {
        var start = matcher.start();
        var before = text.substring(Math.max(0, start - NEAR), start);
        var after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 2));
        var about = ABOUT.matcher(before).find() || OR_SO.matcher(after).find();
        if (matcher.group("numeral") != null) {
            return numeral(matcher, before, about);
        }
        var digits = matcher.group("digits");
        if (digits.length() > LONGEST_NUMBER || continuesWord(before)) {
            return Optional.empty();
        }
        var value = new BigDecimal(digits.replace(",", "").replace("，", ""));
        var money = matcher.group("money");
        if (money != null) {
            var rounded = money.length() > 0 && "余多".indexOf(money.charAt(0)) >= 0;
            var unit = rounded ? money.substring(1) : money;
            return Optional.of(new Quantity(value, unit, about || rounded, start, matcher.end()));
        }
        var rounded = !matcher.group("rounded").isEmpty();
        return Optional.of(new Quantity(
                scaled(value, matcher.group("rounded")),
                matcher.group("unit"),
                about || rounded,
                start,
                matcher.end()));
    }

    /** A number that goes on from letters or a dash, such as a document number or a range, counts nothing. */
    private static boolean continuesWord(String before) {
        if (before.isEmpty()) {
            return false;
        }
        var last = before.charAt(before.length() - 1);
        return (last < 128 && Character.isLetter(last)) || "-~～—–.+/×第".indexOf(last) >= 0;
    }

    private static BigDecimal scaled(BigDecimal value, String rounded) {
        if (rounded.indexOf('万') >= 0) {
            return value.movePointRight(4);
        }
        return rounded.indexOf('亿') >= 0 ? value.movePointRight(8) : value;
    }

    private static Optional<Quantity> numeral(Matcher matcher, String before, boolean about) {
        var numeral = matcher.group("numeral");
        if (continuesWord(before)
                || (numeral.equals("一") && !COUNTS_ONE.matcher(before).find())) {
            return Optional.empty();
        }
        return ChineseNumeral.value(numeral)
                .map(value -> new Quantity(value, matcher.group("counted"), about, matcher.start(), matcher.end()));
    }
}
