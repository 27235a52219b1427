package org.gongkai.document;

import java.util.regex.Pattern;

/** Cleans text of what only sets it: odd spaces, invisible characters, runs of blanks. Figures stay as printed. */
final class Texts {

    /** A bookmark mark that some converters leave in text. */
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: [^\\]\\n]{0,200}]");

    private static final char TAB = '\t';

    private Texts() {}

    /** One line: trimmed, inner blanks as single spaces, tabs kept. */
    static String line(CharSequence text) {
        var clean = new StringBuilder(text.length());
        var blank = false;
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == TAB) {
                clean.append(TAB);
                blank = false;
            } else if (isBlank(character)) {
                blank = true;
            } else if (!isInvisible(character)) {
                if (blank && !clean.isEmpty() && clean.charAt(clean.length() - 1) != TAB) {
                    clean.append(' ');
                }
                blank = false;
                clean.append(character);
            }
        }
        return clean.toString().strip();
    }

    /** What stands in a cell: cleaned lines apart by line feeds, empty lines dropped, tabs as spaces. */
    static String cell(CharSequence text) {
        if (text.isEmpty()) {
            return "";
        }
        var whole = text.toString().replace(TAB, ' ');
        if (whole.indexOf('\n') < 0) {
            return line(whole);
        }
        var clean = new StringBuilder(whole.length());
        for (var part : whole.split("\n")) {
            var line = line(part);
            if (!line.isEmpty()) {
                clean.append(clean.isEmpty() ? "" : "\n").append(line);
            }
        }
        return clean.toString();
    }

    static String withoutBookmarks(String text) {
        return text.indexOf('[') < 0 ? text : BOOKMARK.matcher(text).replaceAll("");
    }

    /** Without any blanks, for comparing. */
    static String packed(String text) {
        var clean = new StringBuilder(text.length());
        text.chars()
                .filter(character -> character != TAB && !isBlank((char) character) && !isInvisible((char) character))
                .forEach(character -> clean.append((char) character));
        return clean.toString();
    }

    /** Whether a cell holds a figure or one of the marks that stand for none. */
    static boolean isFigure(String text) {
        if (text.isEmpty() || text.length() > 24) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (!Character.isDigit(character) && "/／-－—–−.．,，% %+＋".indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0;
    }

    /** Zero-width characters, soft hyphens, direction marks, control and private object marks. */
    private static boolean isInvisible(char character) {
        return character < ' '
                || character >= 0x7F && character < 0xA0
                || character == 0xAD
                || character >= 0x200B && character <= 0x200F
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2060 && character <= 0x206F
                || character == 0xFEFF
                || character == 0xFFFC;
    }
}
