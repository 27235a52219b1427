package org.gongkai.document.page;

import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.stream.Stream;

/** Numbers as OFD writes them in attributes: apart by spaces, runs of equal ones as {@code g count value}. */
final class OfdNumbers {

    /** More equal steps than any line of text has. */
    private static final int LONGEST_RUN = 100_000;

    private OfdNumbers() {}

    static double[] all(String text) {
        return words(text).mapToDouble(OfdNumbers::number).toArray();
    }

    static double one(String text, double otherwise) {
        return text.isBlank() ? otherwise : number(text.strip());
    }

    /** @return steps from character to character, at most {@code count} */
    static double[] steps(String text, int count) {
        var words = words(text).toArray(String[]::new);
        var steps = new double[Math.min(count, LONGEST_RUN)];
        var filled = 0;
        for (var i = 0; i < words.length && filled < steps.length; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                var end = (int) Math.clamp(filled + number(words[i + 1]), filled, steps.length);
                Arrays.fill(steps, filled, end, number(words[i + 2]));
                filled = end;
                i += 2;
            } else {
                steps[filled++] = number(words[i]);
            }
        }
        return Arrays.copyOf(steps, filled);
    }

    /** The identity when the text is no matrix. */
    static AffineTransform matrix(String text) {
        var values = all(text);
        return values.length == 6 ? new AffineTransform(values) : new AffineTransform();
    }

    /** A rectangle given by its upper left corner and its size; empty at the origin when it is none. */
    static Box box(String text) {
        var values = all(text);
        return values.length == 4
                ? new Box(values[0], values[1], values[0] + values[2], values[1] + values[3])
                : new Box(0, 0, 0, 0);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty());
    }

    private static double number(String word) {
        return Double.parseDouble(word);
    }
}
