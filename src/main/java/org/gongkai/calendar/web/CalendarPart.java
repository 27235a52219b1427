package org.gongkai.calendar.web;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

@Component
final class CalendarPart implements WorkbenchPart {

    @Override
    public Area area() {
        return Area.SETTINGS;
    }

    @Override
    public String title() {
        return Telling.WORDS.of("part");
    }

    @Override
    public String path() {
        return YearList.PATH;
    }

    @Override
    public Power needs() {
        return Power.SIGNED_IN;
    }
}
