package org.gongkai.publication;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number an item is known by for good (索引号): the agency's code, then year and serial; given by the program when the item is first
 * published, never changed and never used again (政府信息公开目录系统实施指引).
 *
 * @param text such as {@code 000000001/2021-00151}
 */
public record IndexNumber(String text) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{8,18}/(\\d{4}|\\d{6})-\\d{5,6}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{8,18}");

    /** @throws IllegalArgumentException for what is no index number */
    public IndexNumber {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("no index number: " + text);
        }
    }

    public static boolean isIndexNumber(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** Whether it can stand in front: an organisation code of nine characters, its hyphen dropped, or a unified social credit code of eighteen. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** @param serial of the agency within the year, from 1 */
    public static IndexNumber of(String code, int year, int serial) {
        return new IndexNumber(String.format(Locale.ROOT, "%s/%04d-%05d", code, year, serial));
    }

    /** The code of the agency that it was given by. */
    public String code() {
        return text.substring(0, text.indexOf('/'));
    }

    /** The part after the slash, which lists show. */
    public String serial() {
        return text.substring(text.indexOf('/') + 1);
    }
}
