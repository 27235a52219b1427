package org.gongkai.portal.page;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** The pages in memory as visitors get them. */
final class PageMemory {

    /** How old a page may be that others may have changed unheard. */
    private static final long MOMENT = Duration.ofSeconds(1).toNanos();

    private final PageStore store;
    private final Hearing hearing;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    PageMemory(PageStore store, Hearing hearing) {
        this.store = store;
        this.hearing = hearing;
    }

    Optional<KeptPage> find(String key) {
        var kept = store.find(key);
        if (kept.isPresent()
                && (hearing.isSound() || System.nanoTime() - kept.get().madeAt() < MOMENT)) {
            hits.increment();
            kept.get().demand().count();
            return kept;
        }
        return Optional.empty();
    }

    /** Has a page made, and keeps it if it may be kept. */
    Made make(String key, PageMaking making) throws ServletException, IOException {
        var madeAt = System.nanoTime();
        var begun = store.begin();
        try {
            var page = making.page();
            if (page.isEmpty() || !making.isKeepable()) {
                return new Made.Apart(page);
            }
            misses.increment();
            var kept = KeptPage.of(key, page.get(), madeAt);
            return store.keep(kept, begun) ? new Made.Kept(kept) : new Made.Overtaken(page.get());
        } finally {
            store.end(begun);
        }
    }

    /** Answers from memory. */
    long hits() {
        return hits.sum();
    }

    /** Pages that had to be made. */
    long misses() {
        return misses.sum();
    }
}
