package org.gongkai.publication.act;

import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a draft in to its agency's chain of review; what could not be published anyway is not worth a signature. */
@Component
@LegalBasis(article = 17)
public class SubmitItem {

    private final ItemDesk desk;
    private final ItemChecks checks;
    private final Reviews reviews;

    SubmitItem(ItemDesk desk, ItemChecks checks, Reviews reviews) {
        this.desk = desk;
        this.checks = checks;
        this.reviews = reviews;
    }

    @Transactional
    public ItemMoving of(Actor actor, ItemId id) {
        var locked = desk.lock(actor, Power.DRAFT_ITEMS, id);
        if (!locked.may(ItemAct.SUBMIT)) {
            return locked.notNow(ItemAct.SUBMIT);
        }
        var faults = checks.ofSubmission(locked.agency(), locked.item(), desk.today());
        if (!faults.isEmpty()) {
            return new ItemMoving.Faulty(faults);
        }
        var submitted = desk.move(actor, locked.item(), ItemAct.SUBMIT, Optional.empty());
        reviews.open(
                actor,
                locked.agency(),
                submitted.matter(),
                submitted.content().title(),
                submitted.sha256(),
                submitted.section());
        // A chain may be through at once.
        return new ItemMoving.Moved(desk.lock(id).item());
    }
}
