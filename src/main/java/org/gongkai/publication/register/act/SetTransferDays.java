package org.gongkai.publication.register.act;

import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets after how many days without a transfer somebody is reminded. */
@Component
public class SetTransferDays {

    private static final int FEWEST = 7;
    private static final int MOST = 366;

    private final RegisterDesk desk;
    private final TransferRows rows;

    SetTransferDays(RegisterDesk desk, TransferRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    @Transactional
    public Entering<Integer> of(Actor actor, AgencyId agency, int days) {
        desk.agency(actor, Power.PUBLISH_ITEMS, agency);
        if (days < FEWEST || days > MOST) {
            return Entering.refused(RegisterFault.of("days", Reason.NOT_A_CHOICE, FEWEST + "–" + MOST));
        }
        rows.days(agency, days);
        desk.enter(
                actor,
                agency,
                RegisterDesk.registersOf(agency),
                "publication.set-transfer-days",
                entry -> entry.with(Map.of("days", Integer.toString(days))));
        return new Entering.Entered<>(days);
    }
}
