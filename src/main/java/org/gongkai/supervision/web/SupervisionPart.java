package org.gongkai.supervision.web;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

/** The boards' entry in the navigation. */
@Component
class SupervisionPart implements WorkbenchPart {

    private final String title = Words.in("supervision").of("part.title");

    @Override
    public Area area() {
        return Area.SUPERVISION;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String path() {
        return Paths.ALL;
    }

    @Override
    public Power needs() {
        return Power.SUPERVISE;
    }
}
