package org.gongkai.publication.act;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.PenaltyChange;
import org.gongkai.publication.PenaltyChanges;
import org.gongkai.publication.PublicSide;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that a published decision on a penalty was changed or revoked: from then on its withdrawal is due. */
@Component
@LegalBasis(source = Source.PENALTY_LAW, article = 48)
public class RecordPenaltyChange {

    private final ItemDesk desk;
    private final PenaltyChanges changes;

    RecordPenaltyChange(ItemDesk desk, PenaltyChanges changes) {
        this.desk = desk;
        this.changes = changes;
    }

    /**
     * @param on the day of the decision that changed it, not after today
     * @param what and by whom it was decided
     */
    @Transactional
    public ItemMoving of(Actor actor, ItemId id, LocalDate on, String what) {
        var locked = desk.lock(actor, Power.DRAFT_ITEMS, id);
        var item = locked.item();
        // Out of the lists it can still be read.
        var isPublic = item.publicSide().filter(PublicSide::isReadable).isPresent();
        if (item.content().kind() != ItemKind.PENALTY_DECISION || !isPublic) {
            return locked.notNow(ItemAct.WITHDRAW);
        }
        var given = Reasons.given(what);
        if (given.isEmpty() || on.isAfter(desk.today())) {
            return new ItemMoving.Held(Set.of(given.isEmpty() ? Obstacle.NO_REASON : Obstacle.NO_SUCH_MOMENT));
        }
        changes.record(item.agency(), new PenaltyChange(id, on, given.get(), actor.name(), desk.now()));
        desk.enter(
                actor,
                item,
                "publication.record-penalty-change",
                entry -> entry.because(given.get()).with(Map.of("decided-on", on.toString())));
        return new ItemMoving.Moved(item);
    }
}
