package org.gongkai.publication.web.registers;

import org.gongkai.platform.Power;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

/** The registers' entry in the navigation. */
@Component
final class RegistersPart implements WorkbenchPart {

    @Override
    public Area area() {
        return Area.PUBLICATION;
    }

    @Override
    public String title() {
        return Registers.WORDS.of("part");
    }

    @Override
    public String path() {
        return RegisterPath.ALL;
    }

    @Override
    public Power needs() {
        return Power.READ_ITEMS;
    }

    @Override
    public int place() {
        return 40;
    }
}
