package org.gongkai.publication.catalogue.web;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

/** The entry of the navigation that leads to the agency's site: profile, guide, rules. */
@Component
final class SitePart implements WorkbenchPart {

    @Override
    public Area area() {
        return Area.PUBLICATION;
    }

    @Override
    public String title() {
        return CataloguePart.WORDS.of("site");
    }

    @Override
    public String path() {
        return CatalogueLinks.SITE;
    }

    @Override
    public Power needs() {
        return Power.KEEP_CATALOGUE;
    }

    @Override
    public int place() {
        return 50;
    }
}
