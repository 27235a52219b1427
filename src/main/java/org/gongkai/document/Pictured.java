package org.gongkai.document;

import java.util.List;
import java.util.OptionalInt;

/**
 * A document with its pictures. In the text of its blocks one sign stands where a picture does.
 *
 * @param pictures by the numbers of their signs
 */
public record Pictured(Document document, List<Picture> pictures) {

    /** Private to whoever writes a text; none comes out of a file read for its pictures but those set by the reader. */
    private static final int FIRST_SIGN = 0xF0000;

    static final int MOST = 100;

    public Pictured {
        pictures = List.copyOf(pictures);
    }

    /** The sign that stands for a picture. */
    public static String sign(int picture) {
        return Character.toString(FIRST_SIGN + picture);
    }

    /** Which picture a character stands for. */
    public static OptionalInt picture(int character) {
        var picture = character - FIRST_SIGN;
        return picture >= 0 && picture < MOST ? OptionalInt.of(picture) : OptionalInt.empty();
    }
}
