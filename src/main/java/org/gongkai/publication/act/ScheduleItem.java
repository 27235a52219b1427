package org.gongkai.publication.act;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.ItemState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets from when an item may be public, before its signatures are complete or after; the moment never makes it public without them. */
@Component
public class ScheduleItem {

    private static final Duration FARTHEST = Duration.ofDays(366);

    private final ItemDesk desk;
    private final ItemRegister register;
    private final Publishing publishing;

    ScheduleItem(ItemDesk desk, ItemRegister register, Publishing publishing) {
        this.desk = desk;
        this.register = register;
        this.publishing = publishing;
    }

    /** @param moment empty: as soon as it is signed */
    @Transactional
    public ItemMoving of(Actor actor, ItemId id, Optional<Instant> moment) {
        var locked = desk.lock(actor, Power.PUBLISH_ITEMS, id);
        var item = locked.item();
        if (!item.state().isUnderWay()) {
            return locked.notNow(ItemAct.SCHEDULE);
        }
        if (moment.filter(this::isNone).isPresent()) {
            return new ItemMoving.Held(Set.of(Obstacle.NO_SUCH_MOMENT));
        }
        var scheduled = register.schedule(item, moment, desk.now());
        desk.enter(
                actor,
                scheduled,
                "publication.set-moment",
                entry -> moment.map(at -> entry.with(Map.of("moment", at.toString())))
                        .orElse(entry));
        return moved(actor, new LockedItem(scheduled, locked.agency()));
    }

    private ItemMoving moved(Actor actor, LockedItem locked) {
        var item = locked.item();
        if (item.state() == ItemState.SIGNED && item.scheduledFor().isPresent()) {
            return publishing.goOn(actor, locked);
        }
        if (item.state() == ItemState.SCHEDULED && item.scheduledFor().isEmpty()) {
            return new ItemMoving.Moved(desk.move(actor, item, ItemAct.UNSCHEDULE, Optional.empty()));
        }
        return new ItemMoving.Moved(item);
    }

    private boolean isNone(Instant moment) {
        return moment.isBefore(desk.now()) || moment.isAfter(desk.now().plus(FARTHEST));
    }
}
