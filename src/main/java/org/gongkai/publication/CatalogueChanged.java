package org.gongkai.publication;

import org.gongkai.organisation.AgencyId;

/** What an agency tells of itself and its catalogue has changed; told within the act's transaction. */
public record CatalogueChanged(AgencyId agency, Part part) {

    /** What of it. */
    public enum Part {
        /** Columns: their names, order, limits. */
        COLUMNS,
        /** Name of the site, theme, the office. */
        PROFILE,
        GUIDE,
        RULES,
        /** The standard catalogue of the grass roots. */
        STANDARD
    }
}
