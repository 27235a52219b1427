package org.gongkai.publication.register.act;

import java.util.ArrayList;
import java.util.Map;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.Transfer.ReceiverKind;
import org.gongkai.publication.register.TransferId;
import org.gongkai.publication.register.Transfers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws up the list of what was published since the last transfer to a receiver. */
@Component
@LegalBasis(article = 25)
public class PrepareTransfer {

    private final RegisterDesk desk;
    private final DocumentRows registers;
    private final Transfers transfers;
    private final TransferRows rows;

    PrepareTransfer(RegisterDesk desk, DocumentRows registers, Transfers transfers, TransferRows rows) {
        this.desk = desk;
        this.registers = registers;
        this.transfers = transfers;
        this.rows = rows;
    }

    @Transactional
    public Entering<TransferId> of(Actor actor, AgencyId agency, ReceiverKind kind, String typed) {
        desk.agency(actor, Power.PUBLISH_ITEMS, agency);
        registers.lock(agency);
        var receiver = Typed.line(typed);
        var faults = new ArrayList<RegisterFault>();
        Typed.needed(faults, "receiver", receiver);
        var due = transfers.due(agency, kind, receiver);
        Typed.when(faults, due.isEmpty(), "receiver", Reason.NOTHING_THERE);
        if (!faults.isEmpty()) {
            return new Entering.Refused<>(faults);
        }
        var id = rows.prepare(actor, agency, kind, receiver, due, desk.now());
        desk.enter(
                actor,
                agency,
                id.matter(),
                "publication.prepare-transfer",
                entry -> entry.with(Map.of("receiver", receiver, "rows", Integer.toString(due.size()))));
        return new Entering.Entered<>(id);
    }
}
