package org.gongkai.publication.act;

import java.util.Optional;
import java.util.Set;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoved;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a version that has been replaced, so that nobody reads it any more; in its place stands the reason. */
@Component
public class CloseVersion {

    private final ItemDesk desk;
    private final ItemRegister register;
    private final Items items;
    private final ApplicationEventPublisher events;

    CloseVersion(ItemDesk desk, ItemRegister register, Items items, ApplicationEventPublisher events) {
        this.desk = desk;
        this.register = register;
        this.items = items;
        this.events = events;
    }

    @Transactional
    public ItemMoving of(Actor actor, ItemId id, int number, String reason) {
        var locked = desk.lock(actor, Power.PUBLISH_ITEMS, id);
        var version = items.version(id, number)
                .filter(each ->
                        each.state() == ItemState.AMENDED && each.publishedAt().isPresent())
                .filter(each -> each.closed().isEmpty());
        var given = Reasons.given(reason);
        if (version.isEmpty()) {
            return locked.notNow(ItemAct.WITHDRAW);
        }
        if (given.isEmpty()) {
            return new ItemMoving.Held(Set.of(Obstacle.NO_REASON));
        }
        register.close(version.get(), given.get(), desk.now());
        var closed = items.version(id, number).orElseThrow();
        desk.enter(actor, closed, "publication.close-version", entry -> entry.because(given.get()));
        events.publishEvent(new ItemMoved(closed, Optional.of(ItemState.AMENDED), ItemAct.REPLACE));
        return new ItemMoving.Moved(closed);
    }
}
