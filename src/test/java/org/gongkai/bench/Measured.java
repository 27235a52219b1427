package org.gongkai.bench;

import java.util.Comparator;
import java.util.List;

/**
 * A server under a load.
 *
 * @param rate requests a second
 * @param microseconds of processor time for each
 * @param p99 milliseconds
 */
record Measured(double rate, double microseconds, double p99) {

    static Measured median(List<Measured> all) {
        return all.stream()
                .sorted(Comparator.comparing(Measured::rate))
                .toList()
                .get(all.size() / 2);
    }
}
