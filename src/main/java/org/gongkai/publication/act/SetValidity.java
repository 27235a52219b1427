package org.gongkai.publication.act;

import java.util.Set;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.PublicSide;
import org.gongkai.publication.Validity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks a public document as repealed or expired where no other document says so: after a clean-up, or when a law above it ended it. */
@Component
public class SetValidity {

    private final ItemDesk desk;
    private final Validities validities;

    SetValidity(ItemDesk desk, Validities validities) {
        this.desk = desk;
        this.validities = validities;
    }

    /** @param reason with the decision it rests on */
    @Transactional
    public ItemMoving of(Actor actor, ItemId id, Validity validity, String reason) {
        var locked = desk.lock(actor, Power.KEEP_CATALOGUE, id);
        var given = Reasons.given(reason);
        if (locked.item().publicSide().flatMap(PublicSide::validity).isEmpty()) {
            return locked.notNow(ItemAct.REPLACE);
        }
        if (given.isEmpty()) {
            return new ItemMoving.Held(Set.of(Obstacle.NO_REASON));
        }
        validities.set(actor, id, validity, given);
        return new ItemMoving.Moved(desk.lock(id).item());
    }
}
