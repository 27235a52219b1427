package org.gongkai.report.desk.act;

import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Moving;
import org.gongkai.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a report back from review, or after its last signature, before it is filed. */
@Component
public class WithdrawReport {

    private final Desk desk;
    private final Reviews reviews;

    WithdrawReport(Desk desk, Reviews reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    @Transactional
    public Moving of(Actor actor, EditionId id, String reason) {
        var locked = desk.lock(actor, Power.DRAFT_REPORTS, id);
        if (locked.after(DeskAct.WITHDRAW).isEmpty()) {
            return locked.notNow(DeskAct.WITHDRAW);
        }
        var why = Reason.of(reason);
        var draft = desk.move(actor, locked, DeskAct.WITHDRAW, step -> step.because(why));
        reviews.voidFor(actor, draft.matter(), why);
        return new Moving.Moved(draft);
    }
}
