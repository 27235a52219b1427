package org.gongkai.report.desk.act;

import org.gongkai.organisation.Actor;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.EditionId;
import org.gongkai.review.ReviewApproved;
import org.gongkai.review.ReviewReturned;
import org.gongkai.review.ReviewWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes of a review moves the edition in the same transaction; where the edition cannot take the step any more, the signer's act does not
 * happen either.
 */
@Component
class ReviewOutcome {

    private final Desk desk;

    ReviewOutcome(Desk desk) {
        this.desk = desk;
    }

    @EventListener(condition = "#event.matter().kind() == '" + EditionId.MATTER + "'")
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ReviewApproved event) {
        var locked = desk.lock(new EditionId(event.matter().id()));
        if (!locked.edition().content().equals(event.content())) {
            throw new IllegalStateException("what was signed is not what stands in " + event.matter());
        }
        desk.move(event.by(), locked, DeskAct.SIGN);
    }

    @EventListener(condition = "#event.matter().kind() == '" + EditionId.MATTER + "'")
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ReviewReturned event) {
        back(event.by(), event.matter().id(), DeskAct.SEND_BACK, event.reason());
    }

    /** Whoever takes the report itself back ends its review too, and it is a draft already. */
    @EventListener(condition = "#event.matter().kind() == '" + EditionId.MATTER + "'")
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ReviewWithdrawn event) {
        back(event.by(), event.matter().id(), DeskAct.WITHDRAW, event.reason());
    }

    private void back(Actor by, long edition, DeskAct act, String reason) {
        var locked = desk.lock(new EditionId(edition));
        if (locked.edition().state() != DeskState.DRAFT) {
            desk.move(by, locked, act, step -> step.because(reason));
        }
    }
}
