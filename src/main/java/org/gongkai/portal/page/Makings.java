package org.gongkai.portal.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Has a page made once, however many ask for it while it is being made. */
final class Makings {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, CompletableFuture<Made>> underWay = new ConcurrentHashMap<>();

    /** Addresses of what is made for each visitor anew: nobody waits there for another's answer. */
    private final Cache<String, Boolean> apart = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .executor(Runnable::run)
            .build();

    /** What to do about a page that is not in memory. */
    sealed interface Part {
        /** Make it, and say what came of it whatever happens; others may be waiting. */
        record Maker(CompletableFuture<Made> promise) implements Part {}

        /** Another has made it. */
        record Served(KeptPage page) implements Part {}

        /** Another was making it, and what came of it will not do here: look again. */
        record Again() implements Part {}

        /** Make it for this visitor alone. */
        record Alone() implements Part {}
    }

    Part of(String key) {
        if (apart.getIfPresent(key) != null) {
            return new Part.Alone();
        }
        var mine = new CompletableFuture<Made>();
        var others = underWay.putIfAbsent(key, mine);
        return others == null ? new Part.Maker(mine) : await(others);
    }

    void end(String key, Part.Maker maker, Made made) {
        if (made instanceof Made.Apart) {
            apart.put(key, true);
        }
        underWay.remove(key, maker.promise());
        maker.promise().complete(made);
    }

    private static Part await(CompletableFuture<Made> others) {
        try {
            return switch (others.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                case Made.Kept(var page) -> new Part.Served(page);
                case Made.Overtaken overtaken -> new Part.Again();
                case Made.Apart apart -> new Part.Alone();
            };
        } catch (TimeoutException | ExecutionException failure) {
            return new Part.Alone();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Part.Alone();
        }
    }
}
