package org.gongkai.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Public lists in pages that are counted from the oldest, so that a full page keeps its number and its lines whatever is published later. The
 * front of a list shows the newest lines: the page that is being filled and the full one before it.
 *
 * <p>A list is named by a text of the caller's, always the same for the same list.
 */
public interface PublicPages {

    /** As many lines as a page takes. */
    int LINES = 20;

    Front front(String list, ListQuery query);

    /** Empty where there is no such page, or not yet. */
    Optional<ListPage> page(String list, ListQuery query, int number);

    /**
     * Counts anew the pages that begin later than some line: for lists into which something came, or out of which something went, at that place.
     *
     * @param lists what the names of the lists begin with
     */
    void recount(String lists, Instant line);

    /**
     * @param lines the newest first
     * @param last number of the page that is being filled
     */
    record Front(List<PublishedLine> lines, int last) {
        public Front {
            lines = List.copyOf(lines);
        }

        /** The full page that follows what the front shows. */
        public OptionalInt older() {
            return last > 2 ? OptionalInt.of(last - 2) : OptionalInt.empty();
        }
    }

    /**
     * A full page.
     *
     * @param lines the newest first; fewer where some have been withdrawn or replaced since
     * @param newer number of the next full page; empty where the front comes next
     */
    record ListPage(List<PublishedLine> lines, int number, OptionalInt newer) {
        public ListPage {
            lines = List.copyOf(lines);
        }

        public OptionalInt older() {
            return number > 1 ? OptionalInt.of(number - 1) : OptionalInt.empty();
        }
    }
}
