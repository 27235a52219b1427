package org.gongkai.publication.register.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.EvidenceFile;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.Transfer.Handover;
import org.gongkai.publication.register.TransferId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that a list has been handed over: when, who took it in, with the receipt. */
@Component
@LegalBasis(article = 25)
public class HandOver {

    private final RegisterDesk desk;
    private final TransferRows rows;

    HandOver(RegisterDesk desk, TransferRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    @Transactional
    public Entering<TransferId> of(
            Actor actor, TransferId id, LocalDate on, String receivedBy, Optional<EvidenceFile> receipt) {
        var transfer = rows.lock(id).orElseThrow(() -> RegisterDesk.refused(Power.PUBLISH_ITEMS));
        desk.agency(actor, Power.PUBLISH_ITEMS, transfer.agency());
        var by = Typed.line(receivedBy);
        var faults = new ArrayList<RegisterFault>();
        Typed.needed(faults, "receivedBy", by);
        Typed.when(faults, on.isAfter(desk.today()), "handedOverOn", Reason.IN_THE_FUTURE);
        Typed.when(faults, !transfer.isOpen(), "handedOverOn", Reason.NOT_NOW);
        if (!faults.isEmpty()) {
            return new Entering.Refused<>(faults);
        }
        rows.handOver(id, new Handover(on, by, receipt, actor.name()), desk.now());
        desk.enter(
                actor,
                transfer.agency(),
                id.matter(),
                "publication.hand-over",
                entry -> entry.with(Map.of("receiver", transfer.receiver(), "effective-on", on.toString())));
        return new Entering.Entered<>(id);
    }
}
