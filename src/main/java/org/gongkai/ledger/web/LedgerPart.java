package org.gongkai.ledger.web;

import org.gongkai.platform.Power;
import org.gongkai.workbench.Area;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.WorkbenchPart;
import org.springframework.stereotype.Component;

/** The entry of the navigation that leads to the ledger. */
@Component
final class LedgerPart implements WorkbenchPart {

    static final String PATH = "/desk/ledger/";
    static final Words WORDS = Words.in("ledger");

    @Override
    public Area area() {
        return Area.SUPERVISION;
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
        return Power.READ_LEDGER;
    }
}
