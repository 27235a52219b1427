package org.gongkai.publication.act;

import java.util.Optional;
import java.util.Set;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.gongkai.publication.PublicSide;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an item out of the lists; its page stays readable at its address. */
@Component
public class ArchiveItem {

    private final ItemDesk desk;
    private final ItemRegister register;
    private final Items items;

    ArchiveItem(ItemDesk desk, ItemRegister register, Items items) {
        this.desk = desk;
        this.register = register;
        this.items = items;
    }

    @Transactional
    public ItemMoving of(Actor actor, ItemId id, String reason) {
        var locked = desk.lock(actor, Power.PUBLISH_ITEMS, id);
        var shown = shown(locked.item());
        var given = Reasons.given(reason);
        if (shown.isEmpty()) {
            return locked.notNow(ItemAct.ARCHIVE);
        }
        if (given.isEmpty()) {
            return new ItemMoving.Held(Set.of(Obstacle.NO_REASON));
        }
        var now = desk.now();
        var archived = desk.move(actor, shown.get(), ItemAct.ARCHIVE, Optional.of(given.get()));
        register.archive(id, now);
        return new ItemMoving.Moved(items.version(id, archived.number()).orElseThrow());
    }

    /** The version that is public; the newest may be a draft of the next. */
    private Optional<Item> shown(Item newest) {
        return newest.publicSide()
                .map(PublicSide::version)
                .flatMap(number -> items.version(newest.id(), number))
                .filter(version -> version.state() == ItemState.PUBLISHED);
    }
}
