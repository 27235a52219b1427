package org.gongkai.publication.register.act;

import java.util.function.UnaryOperator;
import org.gongkai.ledger.Act;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpId;
import org.springframework.stereotype.Component;

/** What every act on a clean-up begins and ends with. */
@Component
class CleanUpDesk {

    private final RegisterDesk desk;
    private final CleanUpRows rows;

    CleanUpDesk(RegisterDesk desk, CleanUpRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    /** Locked, for somebody who keeps the agency's registers; one that does not exist is answered like another agency's. */
    CleanUp lock(Actor actor, CleanUpId id) {
        var cleanUp = rows.lock(id).orElseThrow(() -> RegisterDesk.refused(Power.KEEP_CATALOGUE));
        desk.agency(actor, Power.KEEP_CATALOGUE, cleanUp.agency());
        return cleanUp;
    }

    void enter(Actor actor, CleanUp cleanUp, String act, UnaryOperator<Act> details) {
        desk.enter(actor, cleanUp.agency(), cleanUp.id().matter(), act, details);
    }
}
