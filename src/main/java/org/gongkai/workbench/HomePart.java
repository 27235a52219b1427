package org.gongkai.workbench;

import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;

@Component
final class HomePart implements WorkbenchPart {

    @Override
    public Area area() {
        return Area.TODO;
    }

    @Override
    public String title() {
        return Words.SHELL.of(Area.TODO.key());
    }

    @Override
    public String path() {
        return Home.PATH;
    }

    @Override
    public Power needs() {
        return Power.SIGNED_IN;
    }
}
