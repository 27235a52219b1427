package org.gongkai.publication.web.desk;

import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Power;
import org.gongkai.publication.Item;

/** An item's newest version, opened by somebody who may see it. */
record OpenedItem(Actor actor, Item item, Agency agency) {

    boolean may(Power power) {
        return actor.may(power, agency);
    }

    boolean mayWrite() {
        return may(Power.DRAFT_ITEMS) && item.state().isOpen();
    }

    /** Whether it was begun by whoever looks at it; such a person cannot review it for secrets. */
    boolean isOwnDraft() {
        return actor.person().isPresent()
                && actor.person().equals(item.drafter().person());
    }
}
