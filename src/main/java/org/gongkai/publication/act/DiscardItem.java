package org.gongkai.publication.act;

import java.util.Set;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives up a draft; it stays in the file, and an item that is public stays as it is. */
@Component
public class DiscardItem {

    private final ItemDesk desk;

    DiscardItem(ItemDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public ItemMoving of(Actor actor, ItemId id, String reason) {
        var locked = desk.lock(actor, Power.DRAFT_ITEMS, id);
        var given = Reasons.given(reason);
        if (!locked.may(ItemAct.DISCARD)) {
            return locked.notNow(ItemAct.DISCARD);
        }
        return given.isEmpty()
                ? new ItemMoving.Held(Set.of(Obstacle.NO_REASON))
                : new ItemMoving.Moved(desk.move(actor, locked.item(), ItemAct.DISCARD, given));
    }
}
