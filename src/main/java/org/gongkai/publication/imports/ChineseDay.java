package org.gongkai.publication.imports;

import java.util.regex.Pattern;

/** Days written in Chinese numerals, as under older documents: 二〇一九年三月五日. */
final class ChineseDay {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern DAY = Pattern.compile("([〇一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");

    private ChineseDay() {}

    /** The same with Arabic numerals; what is no such day stays as it is. */
    static String inFigures(String text) {
        var found = DAY.matcher(text.replace('○', '〇').replace('零', '〇').replace('O', '〇'));
        if (!found.matches()) {
            return text;
        }
        var year = new StringBuilder();
        found.group(1).chars().forEach(digit -> year.append(DIGITS.indexOf(digit)));
        return year + "年" + number(found.group(2)) + "月" + number(found.group(3)) + "日";
    }

    /** Below one hundred. */
    private static int number(String numeral) {
        var ten = numeral.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(numeral.charAt(numeral.length() - 1));
        }
        var tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0));
        return tens * 10 + (ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1)));
    }
}
