package org.gongkai.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;

/** Finds public items by their words. */
public interface FoundItems {

    /** What can be asked for. */
    enum Order {
        RELEVANCE,
        TIME
    }

    /**
     * @param agencies whose items
     * @param page from 1
     */
    Result find(String words, Collection<AgencyId> agencies, Order order, int page);

    /** What a search comes to. */
    sealed interface Result {
        /** @param more whether there are further pages */
        record Found(List<Hit> hits, boolean more) implements Result {}

        /** So many items hold the words that looking at them all would take too long. */
        record TooMany() implements Result {}
    }

    /** @param around the words as they stand in the text; empty where they stand in the title or a number only */
    record Hit(PublishedLine line, Optional<String> around) {}
}
