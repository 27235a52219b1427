package org.gongkai.access.web;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

/** The entry of the administrators' pages in the navigation. */
@Component
final class AccountsPart implements WorkbenchPart {

    @Override
    public Area area() {
        return Area.SETTINGS;
    }

    @Override
    public String title() {
        return Words.in("access").of("kept.title");
    }

    @Override
    public String path() {
        return KeptAccounts.PATH;
    }

    @Override
    public Power needs() {
        return Power.ADMINISTER;
    }
}
