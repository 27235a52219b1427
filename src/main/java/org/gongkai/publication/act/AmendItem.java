package org.gongkai.publication.act;

import java.util.Optional;
import java.util.Set;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.Beginning;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the next version of an item; what is public stays so until that version takes its place. */
@Component
@LegalBasis(article = 18)
@LegalBasis(article = 26)
public class AmendItem {

    private final ItemDesk desk;
    private final ItemRegister register;

    AmendItem(ItemDesk desk, ItemRegister register) {
        this.desk = desk;
        this.register = register;
    }

    /** @param reason for everybody to read beside the versions */
    @Transactional
    public ItemMoving of(Actor actor, ItemId id, String reason) {
        var locked = desk.lock(actor, Power.DRAFT_ITEMS, id);
        var before = locked.item();
        var cause = Reasons.given(reason);
        if (!Beginning.mayFollow(before.state())) {
            return locked.notNow(ItemAct.AMEND);
        }
        if (cause.isEmpty()) {
            return new ItemMoving.Held(Set.of(Obstacle.NO_REASON));
        }
        var section = ItemDesk.section(actor, before.agency()).or(before::section);
        var draft = register.begin(before, cause.get(), section, ItemDesk.drafter(actor), desk.now());
        desk.told(actor, draft, Optional.empty(), ItemAct.AMEND, entry -> entry.because(cause.get()));
        return new ItemMoving.Moved(draft);
    }
}
