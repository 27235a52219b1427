package org.gongkai.publication.web.desk;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

/** The entry of items in the navigation. */
@Component
final class ItemsPart implements WorkbenchPart {

    @Override
    public Area area() {
        return Area.PUBLICATION;
    }

    @Override
    public String title() {
        return ItemWords.of("title");
    }

    @Override
    public String path() {
        return ItemAddress.ALL;
    }

    @Override
    public Power needs() {
        return Power.READ_ITEMS;
    }

    @Override
    public int place() {
        return 10;
    }
}
