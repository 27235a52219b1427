package org.gongkai.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a module puts on the home pages: a heading and the newest of a list. */
public interface HomePart {

    /** Where it stands: what people look for most comes first; the least number first. */
    int place();

    /** Empty where the agency has no such thing. */
    Optional<Block> of(AgencySite site);

    /**
     * @param key of the heading's words
     * @param path of the page that has all of it
     */
    record Block(String key, String path, List<Entry> entries) {}

    /**
     * A page in a list.
     *
     * @param language tag of the title's language
     * @param from name of the agency, where a list gathers several
     */
    record Entry(String title, String path, Instant changedAt, String language, Optional<String> from) {

        public Entry(String title, String path, Instant changedAt) {
            this(title, path, changedAt, Language.CHINESE.tag(), Optional.empty());
        }
    }
}
