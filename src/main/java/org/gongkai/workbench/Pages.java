package org.gongkai.workbench;

import java.util.List;

/**
 * A long list cut into pages.
 *
 * @param at the page shown, counted from 1 and held within the list
 * @param count entries in all
 * @param size entries on one page
 */
public record Pages(int at, int count, int size) {

    public Pages {
        at = Math.clamp(at, 1, Math.max(1, Math.ceilDiv(count, size)));
    }

    public int last() {
        return Math.max(1, Math.ceilDiv(count, size));
    }

    /** Entries ahead of the page shown. */
    public int offset() {
        return (at - 1) * size;
    }

    public boolean hasPrevious() {
        return at > 1;
    }

    public boolean hasNext() {
        return at < last();
    }

    /** The entries of the page shown, of a list that is held whole. */
    public <T> List<T> of(List<T> whole) {
        return whole.subList(Math.min(offset(), whole.size()), Math.min(offset() + size, whole.size()));
    }
}
