package org.gongkai.publication.web.imports;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

@Component
final class ImportPart implements WorkbenchPart {

    @Override
    public Area area() {
        return Area.PUBLICATION;
    }

    @Override
    public String title() {
        return Words.in("imports").of("title");
    }

    @Override
    public String path() {
        return ImportAddress.ALL;
    }

    @Override
    public Power needs() {
        return Power.DRAFT_ITEMS;
    }

    @Override
    public int place() {
        return 60;
    }
}
