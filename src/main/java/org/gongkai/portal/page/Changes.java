package org.gongkai.portal.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.portal.Tag;

/**
 * Tells whether a page whose making began earlier may be kept, or was made from what has changed since. Each change and each beginning has its
 * number on one count; only changes that a page still being made could have missed are remembered. Not safe for several threads by itself.
 */
final class Changes {

    /** Everything at once. */
    static final Tag ALL = Tag.of("all");

    private static final int MOST_REMEMBERED = 100_000;

    private final Map<Tag, Long> changed = new HashMap<>();
    private final Map<Tag, Integer> beingChanged = new HashMap<>();
    private final TreeMap<Long, Integer> begun = new TreeMap<>();
    private long now;
    private long allChanged;

    /** A page's making begins. */
    long begin() {
        begun.merge(now, 1, Integer::sum);
        return now;
    }

    void end(long beginning) {
        begun.computeIfPresent(beginning, (number, count) -> count == 1 ? null : count - 1);
        if (begun.isEmpty()) {
            changed.clear();
        }
    }

    void note(Collection<Tag> tags) {
        now++;
        if (tags.contains(ALL)) {
            noteAll();
        } else if (!begun.isEmpty()) {
            remember(tags);
        }
    }

    private void remember(Collection<Tag> tags) {
        tags.forEach(tag -> changed.put(tag, now));
        if (changed.size() > MOST_REMEMBERED) {
            forgetTheOld();
        }
    }

    private void noteAll() {
        allChanged = now;
        changed.clear();
    }

    /** A change that others cannot see yet, but may see at any moment until it is over. */
    void open(Collection<Tag> tags) {
        tags.forEach(tag -> beingChanged.merge(tag, 1, Integer::sum));
    }

    void close(Collection<Tag> tags) {
        tags.forEach(tag -> beingChanged.computeIfPresent(tag, (same, count) -> count == 1 ? null : count - 1));
    }

    boolean isCurrent(Collection<Tag> tags, long beginning) {
        return allChanged <= beginning
                && !beingChanged.containsKey(ALL)
                && tags.stream()
                        .noneMatch(tag -> beingChanged.containsKey(tag) || changed.getOrDefault(tag, 0L) > beginning);
    }

    /** What began before is refused without being looked at, should so many things change while one page is made. */
    private void forgetTheOld() {
        var oldest = begun.firstKey();
        changed.values().removeIf(number -> number <= oldest);
        if (changed.size() > MOST_REMEMBERED) {
            noteAll();
        }
    }
}
