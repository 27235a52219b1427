package org.gongkai.report.narrative;

import java.util.HashMap;
import java.util.Map;

/**
 * How much two texts have in common, in whole percent from 0 to 100.
 *
 * <p>Both texts are reduced to their letters and digits, full-width forms made half-width, and cut into all runs of
 * three successive characters (a shorter text is one run). With |A| and |B| runs of which c occur in both, each run
 * counted as often as it occurs in the text that has it less often, the similarity is 200·c / (|A| + |B|), rounded half
 * up, and at most 99 for texts that differ. It is symmetrical: 100 for texts that are the same but for spaces and
 * punctuation, 0 for texts without a run in
 * common. Two empty texts are 100, an empty and another 0.
 */
public final class Similarity {

    private static final int RUN = 3;

    private Similarity() {}

    public static int percent(String one, String other) {
        var first = letters(one);
        var second = letters(other);
        if (first.equals(second)) {
            return 100;
        }
        var runs = runs(first);
        var common = 0L;
        for (var run : runs(second).entrySet()) {
            common += Math.min(run.getValue(), runs.getOrDefault(run.getKey(), 0));
        }
        var sum = count(first) + count(second);
        var percent = (200 * common + sum / 2) / sum;
        return (int) Math.min(percent, 99);
    }

    private static Map<String, Integer> runs(String text) {
        var runs = new HashMap<String, Integer>();
        for (var i = 0; i < count(text); i++) {
            var run = text.substring(i, Math.min(i + RUN, text.length()));
            runs.merge(run, 1, Integer::sum);
        }
        return runs;
    }

    private static long count(String text) {
        return text.isEmpty() ? 0 : Math.max(1, text.length() - RUN + 1);
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : (char) c));
        return letters.toString();
    }
}
