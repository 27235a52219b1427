package org.gongkai.publication.catalogue;

import java.util.Locale;

/** Who publishes it (公开层级). */
public enum StandardTier {
    COUNTY("县级"),
    TOWNSHIP("乡级"),
    VILLAGE("村级");

    private final String label;

    StandardTier(String label) {
        this.label = label;
    }

    /** As the standard catalogues print it. */
    public String label() {
        return label;
    }

    public String key() {
        return "standard-tier-" + name().toLowerCase(Locale.ROOT);
    }
}
