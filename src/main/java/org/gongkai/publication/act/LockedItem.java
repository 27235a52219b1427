package org.gongkai.publication.act;

import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemMoving.NotNow;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Transition;

/** The newest version of an item that nobody else can change until the transaction ends, with its agency. */
record LockedItem(Item item, Agency agency) {

    boolean may(ItemAct act) {
        return after(item.state(), act).isPresent();
    }

    static Optional<ItemState> after(ItemState state, ItemAct act) {
        return Transition.to(state, act);
    }

    NotNow notNow(ItemAct act) {
        return new NotNow(item.state(), act);
    }
}
