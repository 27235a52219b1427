package org.gongkai.report.web;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.ReportId;
import org.gongkai.report.writing.OutputFormat;
import org.gongkai.report.writing.ReportWriter;
import org.springframework.stereotype.Component;

/** Reports as files, made when first asked for and kept while there is room; each is made once however many ask. */
@Component
final class Renditions {

    private static final int MOST = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Executor makers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Key, CompletableFuture<byte[]>> made = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CompletableFuture<byte[]>> eldest) {
            return size() > MOST;
        }
    };

    private record Key(ReportId report, OutputFormat format) {}

    /**
     * A report in one format.
     *
     * @param size in bytes; empty while it is being made
     */
    record Rendition(OutputFormat format, OptionalInt size) {}

    byte[] of(PublishedReport report, OutputFormat format) {
        return making(report, format).join();
    }

    /** All formats, made side by side; what takes longer than a visitor should wait goes on being made. */
    List<Rendition> all(PublishedReport report) {
        var begun = new EnumMap<OutputFormat, CompletableFuture<byte[]>>(OutputFormat.class);
        for (var format : OutputFormat.values()) {
            begun.put(format, making(report, format));
        }
        await(begun.values());
        return begun.entrySet().stream()
                .map(each -> new Rendition(each.getKey(), size(each.getValue())))
                .toList();
    }

    private static void await(Collection<CompletableFuture<byte[]>> begun) {
        CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new))
                .exceptionally(failure -> null)
                .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static OptionalInt size(CompletableFuture<byte[]> making) {
        return making.isDone() && !making.isCompletedExceptionally()
                ? OptionalInt.of(making.join().length)
                : OptionalInt.empty();
    }

    /** What failed is tried again when next asked for, and only who asks for that file is told. */
    private CompletableFuture<byte[]> making(PublishedReport report, OutputFormat format) {
        var key = new Key(report.id(), format);
        synchronized (made) {
            var begun = made.get(key);
            if (begun == null || begun.isCompletedExceptionally()) {
                begun = CompletableFuture.supplyAsync(() -> ReportWriter.write(report.report(), format), makers);
                made.put(key, begun);
            }
            return begun;
        }
    }
}
