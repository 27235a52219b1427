package org.gongkai.publication.act;

import java.util.Optional;
import java.util.Set;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.Items;
import org.gongkai.publication.PublicSide;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an item back from the public at once; in its place stands a notice with the reason. */
@Component
@LegalBasis(article = 17)
@LegalBasis(source = Source.PENALTY_LAW, article = 48)
public class WithdrawItem {

    private final ItemDesk desk;
    private final Publishing publishing;
    private final Items items;

    WithdrawItem(ItemDesk desk, Publishing publishing, Items items) {
        this.desk = desk;
        this.publishing = publishing;
        this.items = items;
    }

    /** @param reason for everybody to read */
    @Transactional
    public ItemMoving of(Actor actor, ItemId id, String reason) {
        var locked = desk.lock(actor, Power.PUBLISH_ITEMS, id);
        var shown = shown(locked.item());
        var given = Reasons.given(reason);
        if (shown.isEmpty()) {
            return locked.notNow(ItemAct.WITHDRAW);
        }
        if (given.isEmpty()) {
            return new ItemMoving.Held(Set.of(Obstacle.NO_REASON));
        }
        var withdrawn = publishing.withdraw(actor, shown.get(), given.get());
        return new ItemMoving.Moved(items.version(id, withdrawn.number()).orElseThrow());
    }

    /** The version that is public, archived or not; the newest may be a draft of the next. */
    private Optional<Item> shown(Item newest) {
        return newest.publicSide()
                .map(PublicSide::version)
                .flatMap(number -> items.version(newest.id(), number))
                .filter(version ->
                        LockedItem.after(version.state(), ItemAct.WITHDRAW).isPresent());
    }
}
