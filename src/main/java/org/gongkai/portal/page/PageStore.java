package org.gongkai.portal.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.gongkai.portal.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Pages by address, at most so many bytes of them; which stay is decided by how often they are asked for, so that a walk through every address
 * does not drive out what people read. Looking up takes no lock.
 */
final class PageStore {

    private final long capacity;
    private final Cache<String, KeptPage> pages;
    private final Map<Tag, Set<String>> dependants = new HashMap<>();
    private final Changes changes = new Changes();
    private final Queue<KeptPage> drivenOut = new ConcurrentLinkedQueue<>();

    /**
     * @param capacity in bytes
     */
    PageStore(long capacity) {
        this.capacity = capacity;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(capacity)
                .weigher((String key, KeptPage kept) -> kept.page().size() + 2 * key.length())
                .executor(Runnable::run)
                .evictionListener((@Nullable String key, @Nullable KeptPage kept, RemovalCause cause) -> {
                    if (kept != null) {
                        drivenOut.add(kept);
                    }
                })
                .build();
    }

    Optional<KeptPage> find(String key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    /** To be called before the first look at what a page is made from, and followed by {@link #end}. */
    synchronized long begin() {
        return changes.begin();
    }

    synchronized void end(long begun) {
        changes.end(begun);
    }

    /** Keeps a page, unless something it depends on has changed since its making began, or is just changing. */
    synchronized boolean keep(KeptPage made, long begun) {
        tidy();
        if (made.page().size() > capacity / 8 || !changes.isCurrent(made.page().tags(), begun)) {
            return false;
        }
        unlink(pages.getIfPresent(made.key()));
        for (var tag : made.page().tags()) {
            dependants.computeIfAbsent(tag, each -> new HashSet<>(2)).add(made.key());
        }
        pages.put(made.key(), made);
        return true;
    }

    /** Lets go of the pages that depend on what changes, and keeps none of them until {@link #changed}. */
    synchronized List<KeptPage> changing(Collection<Tag> tags) {
        changes.open(tags);
        return forget(tags);
    }

    /** Ends {@link #changing}, whatever came of it. */
    synchronized List<KeptPage> changed(Collection<Tag> tags) {
        changes.close(tags);
        return forget(tags);
    }

    /**
     * @return the pages that were there
     */
    synchronized List<KeptPage> forget(Collection<Tag> tags) {
        tidy();
        changes.note(tags);
        return tags.contains(Changes.ALL) ? removeAll() : remove(tags);
    }

    private List<KeptPage> remove(Collection<Tag> tags) {
        var gone = new ArrayList<KeptPage>();
        for (var tag : tags) {
            for (var key : List.copyOf(dependants.getOrDefault(tag, Set.of()))) {
                var kept = pages.asMap().remove(key);
                if (kept != null) {
                    unlink(kept);
                    gone.add(kept);
                }
            }
            dependants.remove(tag);
        }
        return gone;
    }

    private List<KeptPage> removeAll() {
        var gone = List.copyOf(pages.asMap().values());
        pages.invalidateAll();
        dependants.clear();
        drivenOut.clear();
        return gone;
    }

    long count() {
        return pages.estimatedSize();
    }

    /** In bytes. */
    long size() {
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /** A page that made room for others may have been kept again since. */
    private void tidy() {
        for (var kept = drivenOut.poll(); kept != null; kept = drivenOut.poll()) {
            if (!pages.asMap().containsKey(kept.key())) {
                unlink(kept);
            }
        }
    }

    private void unlink(@Nullable KeptPage kept) {
        if (kept == null) {
            return;
        }
        for (var tag : kept.page().tags()) {
            dependants.computeIfPresent(tag, (same, keys) -> {
                keys.remove(kept.key());
                return keys.isEmpty() ? null : keys;
            });
        }
    }
}
