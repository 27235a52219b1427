package org.gongkai.document;

/** Integers as files write them. */
final class Numbers {

    private Numbers() {}

    /** What a text says as a decimal integer, or something else when it says none. */
    static int integer(String text, int otherwise) {
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The digits a text begins with, as HTML reads its attributes. */
    static int leading(String text, int otherwise) {
        var bare = text.strip();
        var end = 0;
        while (end < bare.length() && end < 9 && Character.isDigit(bare.charAt(end))) {
            end++;
        }
        return integer(bare.substring(0, end), otherwise);
    }
}
