package org.gongkai.publication.act;

import java.util.Optional;
import java.util.Set;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was handed in, as long as it is not public; its signatures are void. */
@Component
public class TakeBackItem {

    private final ItemDesk desk;
    private final Reviews reviews;

    TakeBackItem(ItemDesk desk, Reviews reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    @Transactional
    public ItemMoving of(Actor actor, ItemId id, String reason) {
        var locked = desk.lock(actor, Power.DRAFT_ITEMS, id);
        var given = Reasons.given(reason);
        if (!locked.may(ItemAct.TAKE_BACK)) {
            return locked.notNow(ItemAct.TAKE_BACK);
        }
        if (given.isEmpty()) {
            return new ItemMoving.Held(Set.of(Obstacle.NO_REASON));
        }
        var draft = desk.move(actor, locked.item(), ItemAct.TAKE_BACK, Optional.of(given.get()));
        reviews.voidFor(actor, draft.matter(), given.get());
        return new ItemMoving.Moved(draft);
    }
}
