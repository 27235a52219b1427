package org.gongkai.command.terminal;

/**
 * Text from documents and file names as a terminal may show it: characters that move the cursor, change colours, break
 * the line or turn the direction of writing are replaced by signs for them.
 */
public final class Printable {

    private Printable() {}

    /** One harmless line. */
    public static String line(String text) {
        if (text.codePoints().noneMatch(Printable::steers)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(each -> clean.appendCodePoint(steers(each) ? signFor(each) : each));
        return clean.toString();
    }

    private static boolean steers(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static int signFor(int codePoint) {
        if (codePoint < 0x20) {
            return 0x2400 + codePoint;
        }
        return codePoint == 0x7F ? 0x2421 : 0xFFFD;
    }
}
