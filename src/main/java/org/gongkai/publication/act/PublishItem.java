package org.gongkai.publication.act;

import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what has been signed, where something was missing at the last signature or its moment is not to be waited for. */
@Component
public class PublishItem {

    private final ItemDesk desk;
    private final Publishing publishing;

    PublishItem(ItemDesk desk, Publishing publishing) {
        this.desk = desk;
        this.publishing = publishing;
    }

    @Transactional
    public ItemMoving of(Actor actor, ItemId id) {
        return publishing.publish(actor, desk.lock(actor, Power.PUBLISH_ITEMS, id));
    }
}
