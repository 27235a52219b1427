package org.gongkai.publication.imports;

import java.util.Locale;

/** What is handed in. */
public enum ImportKind {
    /** A table, one item a row; with a folder packed beside it, also the files it names. */
    TABLE,
    /** Files, one item each; folders are columns. */
    FILES,
    /** Saved pages of a former site. */
    PAGES;

    public String key() {
        return "kind." + name().toLowerCase(Locale.ROOT);
    }
}
