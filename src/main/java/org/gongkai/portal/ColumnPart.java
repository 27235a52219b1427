package org.gongkai.portal;

import java.time.Instant;
import java.util.List;

/** What a module adds to the site: its part of the column, shown in the navigation and on the home page. */
public interface ColumnPart {

    Column column();

    /** Address of its first page, without the language. */
    String path();

    /** The newest of the agency's own, for the home page. */
    List<Entry> newest();

    /** Address of every page, for search engines. */
    List<String> pages();

    /** A page in a list. */
    record Entry(String title, String path, Instant changedAt) {}
}
