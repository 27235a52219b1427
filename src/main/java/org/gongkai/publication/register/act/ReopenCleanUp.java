package org.gongkai.publication.register.act;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.Items;
import org.gongkai.publication.PublicSide;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpId;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets decisions be changed again when the announcement of the result is neither public nor on its way. */
@Component
public class ReopenCleanUp {

    private final CleanUpDesk cleanUps;
    private final CleanUpRows rows;
    private final Items items;

    ReopenCleanUp(CleanUpDesk cleanUps, CleanUpRows rows, Items items) {
        this.cleanUps = cleanUps;
        this.rows = rows;
        this.items = items;
    }

    @Transactional
    public Entering<CleanUp> of(Actor actor, CleanUpId id) {
        var cleanUp = cleanUps.lock(actor, id);
        if (!mayReopen(cleanUp)) {
            return Entering.refused(RegisterFault.of("decision", Reason.STILL_UNDER_WAY));
        }
        rows.reopen(id);
        cleanUps.enter(actor, cleanUp, "publication.reopen-clean-up", UnaryOperator.identity());
        return new Entering.Entered<>(cleanUp);
    }

    /** Whether its announcement has come to nothing. */
    public boolean mayReopen(CleanUp cleanUp) {
        return mayReopen(cleanUp.state(), cleanUp.announcement());
    }

    public boolean mayReopen(CleanUp.State state, Optional<ItemId> announcement) {
        return state == CleanUp.State.DRAFTED
                && announcement
                        .flatMap(items::find)
                        .filter(item -> !item.state().isUnderWay())
                        .filter(item ->
                                item.publicSide().filter(PublicSide::isReadable).isEmpty())
                        .isPresent();
    }
}
