package org.gongkai.publication.catalogue.web;

import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ColumnId;

/** Where the pages are. */
public final class CatalogueLinks {

    public static final String CATALOGUE = "/desk/catalogue/";
    public static final String STANDARD = CATALOGUE + "standard/";
    public static final String SITE = "/desk/site/";

    private CatalogueLinks() {}

    public static String of(ColumnId column) {
        return CATALOGUE + column.value() + "/";
    }

    /** A page of what an agency has one of. */
    public static String of(String page, AgencyId agency) {
        return page + "?agency=" + agency.value();
    }
}
