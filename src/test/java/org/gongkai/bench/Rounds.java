package org.gongkai.bench;

import java.util.Arrays;
import java.util.Locale;

/** Two works measured in turns, so that whatever else the machine does falls on both. */
record Rounds(int warmUps, int rounds) {

    /** A piece of work; what it gives is kept, so that it cannot be left out. */
    interface Work {
        long run() throws Exception;
    }

    /** Prints the medians of both in milliseconds and their ratio against the goal, and gives the ratio. */
    double compare(String title, String ourName, Work ours, String theirName, Work theirs, double goal)
            throws Exception {
        var kept = 0L;
        for (var i = 0; i < warmUps; i++) {
            kept += ours.run() + theirs.run();
        }
        var our = new long[rounds];
        var their = new long[rounds];
        for (var i = 0; i < rounds; i++) {
            var begin = System.nanoTime();
            kept += ours.run();
            var middle = System.nanoTime();
            kept += theirs.run();
            our[i] = middle - begin;
            their[i] = System.nanoTime() - middle;
        }
        var ratio = (double) median(our) / median(their);
        System.out.printf(
                Locale.ROOT,
                "%s%n  %-32s %9.1f ms%n  %-32s %9.1f ms%n  ratio %.2f (goal at most %.1f)   [%d rounds, %x]%n",
                title,
                ourName,
                median(our) / 1e6,
                theirName,
                median(their) / 1e6,
                ratio,
                goal,
                rounds,
                kept);
        return ratio;
    }

    private static long median(long... times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
