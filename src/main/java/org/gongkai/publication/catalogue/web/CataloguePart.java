package org.gongkai.publication.catalogue.web;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

/** The entry of the navigation that leads to the catalogue. */
@Component
final class CataloguePart implements WorkbenchPart {

    static final Words WORDS = Words.in("catalogue");

    @Override
    public Area area() {
        return Area.PUBLICATION;
    }

    @Override
    public String title() {
        return WORDS.of("part");
    }

    @Override
    public String path() {
        return CatalogueLinks.CATALOGUE;
    }

    @Override
    public Power needs() {
        return Power.READ_ITEMS;
    }

    @Override
    public int place() {
        return 30;
    }
}
