package org.gongkai.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.report.model.CrossFootCheck;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Rollup;

/** Checking and adding up two hundred thousand reports against summing the same numbers in bare arrays. */
final class RollupAgainstSums {

    private static final int REPORTS = 200_000;

    private RollupAgainstSums() {}

    static void main() throws Exception {
        var made = new MadeReports();
        var reports = new ArrayList<Figures>(REPORTS);
        var arrays = new long[REPORTS][];
        for (var i = 0; i < REPORTS; i++) {
            var figures = made.figures();
            reports.add(figures);
            arrays[i] = array(figures);
        }
        new Rounds(3, 9)
                .compare(
                        "200,000 reports in memory",
                        "check R1 to R4 and roll up",
                        () -> checkAndRollUp(reports),
                        "sum the same arrays",
                        () -> sum(arrays),
                        5);
    }

    private static long checkAndRollUp(List<Figures> reports) {
        var rollup = new Rollup(MadeReports.FORM);
        var findings = 0L;
        for (var report : reports) {
            findings += CrossFootCheck.of(report).size();
            rollup.add(report);
        }
        if (findings > 0) {
            throw new IllegalStateException("made-up figures must be sound");
        }
        return rollup.sum().hashCode();
    }

    private static long sum(long[][] arrays) {
        var sums = new long[arrays[0].length];
        for (var array : arrays) {
            for (var i = 0; i < sums.length; i++) {
                sums[i] += array[i];
            }
        }
        return Arrays.hashCode(sums);
    }

    private static long[] array(Figures figures) {
        return figures.form().slots().stream()
                .mapToLong(slot -> figures.value(slot).orElseThrow().longValue())
                .toArray();
    }
}
