package org.gongkai.report.desk.web;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

/** The desk's entry in the navigation. */
@Component
final class ReportsPart implements WorkbenchPart {

    @Override
    public Area area() {
        return Area.REPORTS;
    }

    @Override
    public String title() {
        return DeskWords.of("title");
    }

    @Override
    public String path() {
        return DeskAddress.ALL;
    }

    @Override
    public Power needs() {
        return Power.READ_REPORTS;
    }
}
