package org.gongkai.publication.act;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters what the authority determined to which an item was referred; the item is a draft again and goes through review. */
@Component
@LegalBasis(article = 17)
public class DetermineItem {

    private final ItemDesk desk;

    DetermineItem(ItemDesk desk) {
        this.desk = desk;
    }

    /**
     * @param authority who determined it
     * @param determination what, with the document it stands in
     */
    @Transactional
    public ItemMoving of(Actor actor, ItemId id, String authority, String determination) {
        var locked = desk.lock(actor, Power.SCREEN_ITEMS, id);
        if (!locked.may(ItemAct.DETERMINE)) {
            return locked.notNow(ItemAct.DETERMINE);
        }
        var by = Reasons.given(authority);
        var what = Reasons.given(determination);
        if (by.isEmpty() || what.isEmpty()) {
            return new ItemMoving.Held(Set.of(Obstacle.NO_REASON));
        }
        return new ItemMoving.Moved(desk.move(
                actor,
                locked.item(),
                ItemAct.DETERMINE,
                Optional.of(what.get()),
                entry -> entry.with(Map.of("authority", by.get()))));
    }
}
