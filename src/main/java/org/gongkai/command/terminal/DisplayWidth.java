package org.gongkai.command.terminal;

/**
 * How many columns text takes on a terminal: two for Chinese and full-width characters, none for marks that combine
 * with the one before, one for all else.
 *
 * <p>Characters that Unicode calls ambiguous, such as “ ” … — and the lines of tables, count one, as terminals in UTF-8
 * draw them.
 */
public final class DisplayWidth {

    /** First and last code points of the wide and full-width blocks, in order (UAX #11). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x26A1, 0x26A1, 0x2705, 0x2705,
        0x274C, 0x274C, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x2B50, 0x2B50, 0x2E80, 0x303E, 0x3041, 0x33FF,
        0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
        0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1AFF0, 0x1B2FF, 0x1F200, 0x1F320, 0x1F32D,
        0x1F64F, 0x1F680, 0x1F6FF, 0x1F90C, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private DisplayWidth() {}

    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The text, cut with an ellipsis where it is wider than {@code width}. */
    public static String fit(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        var cut = new StringBuilder();
        var used = 1;
        for (var codePoint : text.codePoints().toArray()) {
            used += of(codePoint);
            if (used > width) {
                break;
            }
            cut.appendCodePoint(codePoint);
        }
        return width < 1 ? "" : cut.append('…').toString();
    }

    static int of(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint == 0xAD ? 0 : 1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        for (var i = 0; i < WIDE.length; i += 2) {
            if (codePoint < WIDE[i]) {
                return false;
            }
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
