package org.gongkai.publication.timeliness.web;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

@Component
final class BelowPart implements WorkbenchPart {

    @Override
    public Area area() {
        return Area.SUPERVISION;
    }

    @Override
    public String title() {
        return Telling.WORDS.of("below.title");
    }

    @Override
    public String path() {
        return BelowPages.PATH;
    }

    @Override
    public Power needs() {
        return Power.SUPERVISE;
    }
}
