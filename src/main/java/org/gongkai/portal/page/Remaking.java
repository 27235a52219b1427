package org.gongkai.portal.page;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Makes pages again that were in demand when they went, so that visitors seldom wait. Not at once, since one change often comes with others; one
 * after the other, and resting as long as each took: the machine is there for the visitors first.
 */
final class Remaking {

    private static final int MOST_WAITING = 1_000;
    private static final long GATHERING = Duration.ofMillis(200).toNanos();

    private final LocalRequests requests;
    private final Set<String> waiting = new LinkedHashSet<>();
    private boolean isAtWork;
    private long made;

    Remaking(LocalRequests requests) {
        this.requests = requests;
    }

    /** A page that goes again before its turn comes is made once. */
    void again(Collection<KeptPage> gone) {
        if (!requests.isPossible()) {
            return;
        }
        synchronized (this) {
            for (var kept : gone) {
                if (kept.demand().isHigh() && waiting.size() < MOST_WAITING) {
                    waiting.add(kept.key());
                }
            }
            if (isAtWork || waiting.isEmpty()) {
                return;
            }
            isAtWork = true;
        }
        Thread.ofVirtual().name("pages-remaking").start(this::work);
    }

    private void work() {
        rest(GATHERING);
        for (var next = next(); next.isPresent(); next = next()) {
            var begun = System.nanoTime();
            requests.askFor(next.get());
            rest(System.nanoTime() - begun);
        }
    }

    private synchronized Optional<String> next() {
        var all = waiting.iterator();
        if (!all.hasNext()) {
            isAtWork = false;
            return Optional.empty();
        }
        var next = all.next();
        all.remove();
        made++;
        return Optional.of(next);
    }

    private static void rest(long nanos) {
        try {
            Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many were made again so far. */
    synchronized long made() {
        return made;
    }
}
