package org.gongkai.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The colours a site can have; each is a class with tokens of its own in {@code site.css}, and readable on paper white. */
public enum Theme {
    PLAIN,
    GREEN,
    TEAL,
    PLUM,
    GRAPHITE;

    /** Class of the page's body. */
    public String style() {
        return "theme-" + key();
    }

    /** As a profile keeps it; its name in the words is {@code theme.KEY}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> named(String key) {
        return Arrays.stream(values()).filter(theme -> theme.key().equals(key)).findFirst();
    }
}
