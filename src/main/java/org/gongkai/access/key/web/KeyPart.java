package org.gongkai.access.key.web;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

@Component
final class KeyPart implements WorkbenchPart {

    @Override
    public Area area() {
        return Area.SETTINGS;
    }

    @Override
    public String title() {
        return Words.in("keys").of("title");
    }

    @Override
    public String path() {
        return KeyPages.PATH;
    }

    @Override
    public Power needs() {
        return Power.ADMINISTER;
    }
}
