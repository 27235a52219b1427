package org.gongkai.publication.timeliness.web;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

@Component
final class TimelinessPart implements WorkbenchPart {

    @Override
    public Area area() {
        return Area.PUBLICATION;
    }

    @Override
    public String title() {
        return Telling.WORDS.of("part");
    }

    @Override
    public String path() {
        return DuePages.PATH;
    }

    @Override
    public Power needs() {
        return Power.READ_ITEMS;
    }

    @Override
    public int place() {
        return 20;
    }
}
