package org.gongkai.publication.register.act;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.EntryId;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
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
        var given = Typed.given(Optional.of(reason));
        if (given.isEmpty()) {
            return Entering.refused(RegisterFault.of("reason", Reason.MISSING));
        }
        rows.cancel(actor, id, given.get(), desk.now());
        desk.enter(
                actor, document.agency(), id.matter(), "publication.cancel-entry", entry -> entry.because(given.get()));
        return new Entering.Entered<>(id);
    }
}
