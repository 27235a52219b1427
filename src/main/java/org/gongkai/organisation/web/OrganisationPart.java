package org.gongkai.organisation.web;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

/** The entry of the navigation that leads to the tree. */
@Component
final class OrganisationPart implements WorkbenchPart {

    static final String PATH = "/desk/settings/organisation/";
    static final Words WORDS = Words.in("organisation");

    @Override
    public Area area() {
        return Area.SETTINGS;
    }

    @Override
    public String title() {
        return WORDS.of("part");
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Power needs() {
        return Power.ADMINISTER;
    }
}
