package org.gongkai.publication.act;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemState;
import org.gongkai.review.ReviewApproved;
import org.gongkai.review.ReviewReturned;
import org.gongkai.review.ReviewWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes of a review moves the item in the same transaction. With the last signature, and not before, it is public: unless something else
 * is still missing or its moment has not come.
 */
@Component
class ItemReviewOutcome {

    private final ItemDesk desk;
    private final Publishing publishing;

    ItemReviewOutcome(ItemDesk desk, Publishing publishing) {
        this.desk = desk;
        this.publishing = publishing;
    }

    @EventListener(condition = "#event.matter().kind() == '" + ItemId.MATTER + "'")
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ReviewApproved event) {
        var locked = desk.lock(new ItemId(event.matter().id()));
        if (!locked.item().sha256().equals(event.content())) {
            throw new IllegalStateException("what was signed is not what stands in " + event.matter());
        }
        var signed = desk.move(event.by(), locked.item(), ItemAct.SIGN, Optional.empty());
        publishing.goOn(event.by(), new LockedItem(signed, locked.agency()));
    }

    @EventListener(condition = "#event.matter().kind() == '" + ItemId.MATTER + "'")
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ReviewReturned event) {
        back(event.by(), event.matter().id(), ItemAct.SEND_BACK, event.reason());
    }

    /** Whoever takes the item itself back ends its review too, and it is a draft already. */
    @EventListener(condition = "#event.matter().kind() == '" + ItemId.MATTER + "'")
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ReviewWithdrawn event) {
        back(event.by(), event.matter().id(), ItemAct.TAKE_BACK, event.reason());
    }

    private void back(Actor by, long id, ItemAct act, String reason) {
        var item = desk.lock(new ItemId(id)).item();
        if (item.state() != ItemState.DRAFT && item.state() != ItemState.REFERRED) {
            desk.move(by, item, act, Optional.of(reason));
        }
    }
}
