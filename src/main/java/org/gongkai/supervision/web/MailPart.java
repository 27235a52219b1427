package org.gongkai.supervision.web;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

/** The outbox' entry in the navigation. */
@Component
class MailPart implements WorkbenchPart {

    private final String title = Words.in("supervision").of("mail.part");

    @Override
    public Area area() {
        return Area.SETTINGS;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String path() {
        return MailPages.PATH;
    }

    @Override
    public Power needs() {
        return Power.ADMINISTER;
    }
}
