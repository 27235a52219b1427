package org.gongkai.report.writing;

import java.util.regex.Pattern;

/** Type size at which a figure stays on one line: a number broken over two lines is two numbers to a reader. */
final class FigureSize {

    /** The form's, in points. */
    static final double USUAL = 10;

    private static final double SMALLEST = 4;
    private static final double DIGIT = 0.56;
    private static final Pattern NUMBER = Pattern.compile("[-0-9.]+");

    private FigureSize() {}

    /**
     * @param width of the column in twentieths of a point
     * @return points, in halves
     */
    static double of(String text, int width) {
        var needed = text.length() * DIGIT * USUAL;
        var room = width / 20.0 - 2;
        if (needed <= room || !NUMBER.matcher(text).matches()) {
            return USUAL;
        }
        return Math.max(SMALLEST, Math.floor(2 * USUAL * room / needed) / 2);
    }
}
