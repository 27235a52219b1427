package org.gongkai.report.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.ReportId;
import org.gongkai.report.writing.OutputFormat;
import org.gongkai.report.writing.ReportWriter;
import org.springframework.stereotype.Component;

/** Reports as files, made when first asked for and kept while there is room; each is made once however many ask. */
@Component
final class Renditions {

    private static final int MOST = 300;

    private final Executor makers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Key, CompletableFuture<byte[]>> made = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CompletableFuture<byte[]>> eldest) {
            return size() > MOST;
        }
    };

    private record Key(ReportId report, OutputFormat format) {}

    /** A report in one format. */
    record Rendition(OutputFormat format, byte[] content) {}

    byte[] of(PublishedReport report, OutputFormat format) {
        return making(report, format).join();
    }

    /** All formats, made side by side. */
    List<Rendition> all(PublishedReport report) {
        var begun = Arrays.stream(OutputFormat.values())
                .map(format -> making(report, format).thenApply(content -> new Rendition(format, content)))
                .toList();
        return begun.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<byte[]> making(PublishedReport report, OutputFormat format) {
        synchronized (made) {
            return made.computeIfAbsent(
                    new Key(report.id(), format),
                    key -> CompletableFuture.supplyAsync(() -> ReportWriter.write(report.report(), format), makers));
        }
    }
}
