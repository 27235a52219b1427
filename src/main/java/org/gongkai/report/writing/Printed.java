package org.gongkai.report.writing;

import org.gongkai.report.model.Cell;

/** What is printed for figures and text. */
final class Printed {

    private Printed() {}

    /** A figure exactly as given, a blank's own mark, an unreadable cell as it was. */
    static String of(Cell cell) {
        return switch (cell) {
            case Cell.Figure(var value) -> value.toPlainString();
            case Cell.Blank(var printed) -> clean(printed);
            case Cell.Unreadable(var printed) -> clean(printed);
            case Cell.Missing ignored -> "";
        };
    }

    /**
     * Text that every XML file may hold: what it may not, such as control characters and half surrogate pairs, shows
     * as U+FFFD and is not dropped silently. Line breaks and tabs become spaces.
     */
    static String clean(String text) {
        var firstBad = firstBad(text);
        if (firstBad < 0) {
            return text;
        }
        var clean = new StringBuilder(text.length()).append(text, 0, firstBad);
        text.codePoints().skip(text.codePointCount(0, firstBad)).forEach(each -> clean.appendCodePoint(clean(each)));
        return clean.toString();
    }

    private static int firstBad(String text) {
        for (var i = 0; i < text.length(); ) {
            var each = text.codePointAt(i);
            if (clean(each) != each) {
                return i;
            }
            i += Character.charCount(each);
        }
        return -1;
    }

    private static int clean(int each) {
        if (each == '\n' || each == '\r' || each == '\t') {
            return ' ';
        }
        var surrogate = each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE;
        var nonCharacter = (each & 0xFFFE) == 0xFFFE;
        return each < ' ' || (each >= 0x7F && each < 0xA0) || surrogate || nonCharacter ? 0xFFFD : each;
    }
}
