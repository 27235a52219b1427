package org.gongkai.report.reading;

/** How alike two labels are, from 0 to 1. */
final class Similarity {

    /** A label is taken for another from here on. */
    static final double ENOUGH = 0.55;

    /** From here on a label stands for itself, without its neighbours' help. */
    static final double SURE = 0.75;

    /** A label shorter than this is too common to be recognised inside a longer one. */
    private static final int SHORTEST_PART = 4;

    private Similarity() {}

    static double of(String first, String second) {
        if (first.equals(second)) {
            return first.isEmpty() ? 0 : 1;
        }
        var isFirstShorter = first.length() < second.length();
        var shorter = isFirstShorter ? first : second;
        var longer = isFirstShorter ? second : first;
        if (shorter.isEmpty()) {
            return 0;
        }
        var ratio = (double) shorter.length() / longer.length();
        if (shorter.length() >= SHORTEST_PART && longer.contains(shorter)) {
            return 0.65 + 0.3 * ratio;
        }
        return ratio < ENOUGH ? 0 : 1 - (double) distance(shorter, longer) / longer.length();
    }

    /** Characters to change, add or leave out. */
    private static int distance(String shorter, String longer) {
        var previous = new int[shorter.length() + 1];
        var current = new int[shorter.length() + 1];
        for (var j = 0; j <= shorter.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= longer.length(); i++) {
            current[0] = i;
            for (var j = 1; j <= shorter.length(); j++) {
                var change = previous[j - 1] + (shorter.charAt(j - 1) == longer.charAt(i - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            var swap = previous;
            previous = current;
            current = swap;
        }
        return previous[shorter.length()];
    }
}
