package org.gongkai.publication.register.act;

import java.util.ArrayList;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.EntryId;
import org.gongkai.publication.register.RegisterFault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an entry without a page out of the count, because it was entered by mistake; the row stays with the reason. */
@Component
public class CancelEntry {

    private final RegisterDesk desk;
    private final DocumentRows rows;
    private final DocumentRegister register;

    CancelEntry(RegisterDesk desk, DocumentRows rows, DocumentRegister register) {
        this.desk = desk;
        this.rows = rows;
        this.register = register;
    }

    @Transactional
    public Entering<EntryId> of(Actor actor, EntryId id, String reason) {
        var document = register.find(new DocumentKey.OfEntry(id))
                .orElseThrow(() -> RegisterDesk.refused(Power.KEEP_CATALOGUE));
        desk.agency(actor, Power.KEEP_CATALOGUE, document.agency());
        var why = Typed.line(reason);
        var faults = new ArrayList<RegisterFault>();
        Typed.needed(faults, "voidReason", why);
        if (!faults.isEmpty()) {
            return new Entering.Refused<>(faults);
        }
        rows.cancel(actor, id, why, desk.now());
        desk.enter(actor, document.agency(), id.matter(), "publication.cancel-entry", entry -> entry.because(why));
        return new Entering.Entered<>(id);
    }
}
