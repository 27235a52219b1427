package org.gongkai.portal;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Pages by address, at most so many bytes of them; those not asked for longest go first. */
final class PageStore {

    private final long capacity;
    private final Map<String, PublishedPage> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long size;
    private long generation;

    PageStore(long capacity) {
        this.capacity = capacity;
    }

    synchronized Optional<PublishedPage> find(String key) {
        return Optional.ofNullable(pages.get(key));
    }

    /** Counts the times the store was cleared. */
    synchronized long generation() {
        return generation;
    }

    /** Keeps a page, unless the store was cleared since its making began: what it was made from may be out of date. */
    synchronized void keep(String key, PublishedPage page, long begunIn) {
        if (begunIn != generation || page.size() > capacity / 8) {
            return;
        }
        var former = pages.put(key, page);
        size += page.size() - (former == null ? 0 : former.size());
        Iterator<PublishedPage> eldest = pages.values().iterator();
        while (size > capacity && eldest.hasNext()) {
            size -= eldest.next().size();
            eldest.remove();
        }
    }

    synchronized void clear() {
        pages.clear();
        size = 0;
        generation++;
    }
}
