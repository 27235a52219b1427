package org.gongkai.publication.register.act;

import java.util.ArrayList;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.TransferId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives up a list that was not handed over; what it named is due again. */
@Component
public class CancelTransfer {

    private final RegisterDesk desk;
    private final TransferRows rows;

    CancelTransfer(RegisterDesk desk, TransferRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    @Transactional
    public Entering<TransferId> of(Actor actor, TransferId id, String reason) {
        var transfer = rows.lock(id).orElseThrow(() -> RegisterDesk.refused(Power.PUBLISH_ITEMS));
        desk.agency(actor, Power.PUBLISH_ITEMS, transfer.agency());
        var why = Typed.line(reason);
        var faults = new ArrayList<RegisterFault>();
        Typed.needed(faults, "reason", why);
        Typed.when(faults, !transfer.isOpen(), "reason", Reason.NOT_NOW);
        if (!faults.isEmpty()) {
            return new Entering.Refused<>(faults);
        }
        rows.cancel(id, why);
        desk.enter(actor, transfer.agency(), id.matter(), "publication.cancel-transfer", entry -> entry.because(why));
        return new Entering.Entered<>(id);
    }
}
