package org.gongkai.publication.register.act;

import java.util.ArrayList;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpId;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives up a clean-up whose result has not been drafted; what was decided stays in the file and has no effect. */
@Component
public class CancelCleanUp {

    private final CleanUpDesk cleanUps;
    private final CleanUpRows rows;

    CancelCleanUp(CleanUpDesk cleanUps, CleanUpRows rows) {
        this.cleanUps = cleanUps;
        this.rows = rows;
    }

    @Transactional
    public Entering<CleanUp> of(Actor actor, CleanUpId id, String reason) {
        var cleanUp = cleanUps.lock(actor, id);
        var why = Typed.line(reason);
        var faults = new ArrayList<RegisterFault>();
        Typed.needed(faults, "cancelReason", why);
        Typed.when(faults, cleanUp.state() != CleanUp.State.OPEN, "cancelReason", Reason.NOT_NOW);
        if (!faults.isEmpty()) {
            return new Entering.Refused<>(faults);
        }
        rows.cancel(id, why);
        cleanUps.enter(actor, cleanUp, "publication.cancel-clean-up", entry -> entry.because(why));
        return new Entering.Entered<>(cleanUp);
    }
}
