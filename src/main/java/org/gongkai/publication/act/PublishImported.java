package org.gongkai.publication.act;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes an item of a signed import, still as it was signed, on its way to the public; {@link Publishing} asks for the signatures itself. */
@Component
public class PublishImported {

    private final ItemDesk desk;
    private final Publishing publishing;

    PublishImported(ItemDesk desk, Publishing publishing) {
        this.desk = desk;
        this.publishing = publishing;
    }

    public enum Outcome {
        PUBLISHED,
        KEPT,
        CHANGED,
        HELD
    }

    /** @param sha256 of what was signed */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome of(Actor actor, ItemId id, String sha256) {
        var locked = desk.lock(id);
        var draft = locked.item();
        if (draft.state() != ItemState.DRAFT
                || draft.number() != 1
                || !draft.sha256().equals(sha256)) {
            return Outcome.CHANGED;
        }
        var handedIn = desk.move(actor, draft, ItemAct.SUBMIT, Optional.empty());
        var signed = desk.move(actor, handedIn, ItemAct.SIGN, Optional.empty());
        return outcome(publishing.goOn(actor, new LockedItem(signed, locked.agency())));
    }

    private static Outcome outcome(ItemMoving moving) {
        return switch (moving) {
            case ItemMoving.Moved(var item) -> outcome(item);
            case ItemMoving.Held held -> Outcome.HELD;
            case ItemMoving.NotNow notNow -> Outcome.HELD;
            case ItemMoving.Faulty faulty -> Outcome.HELD;
        };
    }

    private static Outcome outcome(Item item) {
        return item.state() == ItemState.KEPT ? Outcome.KEPT : Outcome.PUBLISHED;
    }
}
