package org.gongkai.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gongkai.command.FileSearch.Found;

/** Works on many files at once, as many as there are processors, and hands on the results in order. */
final class Readings {

    /** From here on a person wants to know how long it will take. */
    private static final int WORTH_A_BAR = 8;

    private Readings() {}

    static <T, R> Stream<R> inOrder(Stream<T> items, Function<T, R> work) {
        var atOnce = Runtime.getRuntime().availableProcessors();
        return items.gather(Gatherers.mapConcurrent(atOnce, work::apply));
    }

    /** Reads every file before it returns, with a progress bar where a person is watching. */
    static List<Reading> all(List<Found> files, Console console) {
        if (files.size() < WORTH_A_BAR || !console.around().errIsTerminal()) {
            return inOrder(files.stream(), Reading::of).toList();
        }
        try (var bar = bar(files.size(), console)) {
            var readings = new ArrayList<Reading>(files.size());
            inOrder(files.stream(), Reading::of).forEach(reading -> {
                readings.add(reading);
                bar.step();
            });
            return readings;
        }
    }

    private static ProgressBar bar(int files, Console console) {
        var width = Math.min(console.terminal().columns(), 100) - 1;
        return new ProgressBarBuilder()
                .setTaskName(console.words().of("progress"))
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(100)
                .clearDisplayOnFinish()
                .setConsumer(new DelegatingProgressBarConsumer(line -> show(line, console), width))
                .build();
    }

    private static void show(String line, Console console) {
        console.err().print("\r" + line + "\u001b[K");
        console.err().flush();
    }
}
