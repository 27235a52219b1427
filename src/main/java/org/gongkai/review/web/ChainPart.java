package org.gongkai.review.web;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

@Component
final class ChainPart implements WorkbenchPart {

    @Override
    public Area area() {
        return Area.SETTINGS;
    }

    @Override
    public String title() {
        return Telling.WORDS.of("chains.title");
    }

    @Override
    public String path() {
        return ChainList.PATH;
    }

    @Override
    public Power needs() {
        return Power.ADMINISTER;
    }
}
