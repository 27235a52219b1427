package org.gongkai.report.desk.act;

import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Moving;
import org.gongkai.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files a signed report to the supervising office.
 *
 * <p>Under the edition's lock everything is looked at once more: the state, the signature on this very version, and every rule, against last
 * year's report and an aggregate's parts as they are now.
 */
@Component
@LegalBasis(article = 49)
public class FileReport {

    private final Desk desk;
    private final Drafting drafting;
    private final Reviews reviews;

    FileReport(Desk desk, Drafting drafting, Reviews reviews) {
        this.desk = desk;
        this.drafting = drafting;
        this.reviews = reviews;
    }

    @Transactional
    public Moving of(Actor actor, EditionId id) {
        var locked = desk.lock(actor, Power.FILE_REPORTS, id);
        var edition = locked.edition();
        if (edition.state() != DeskState.SIGNED) {
            return wasUnderReview(locked) ? new Moving.NotSigned() : locked.notNow(DeskAct.FILE);
        }
        if (!reviews.isApproved(edition.matter(), edition.content())) {
            return new Moving.NotSigned();
        }
        var judged = drafting.judged(edition);
        if (!judged.mayBeFiled()) {
            return new Moving.Held(judged.blocking(), judged.unexplained());
        }
        var supervising = SupervisingAgency.of(locked.agency(), edition.kind());
        return new Moving.Moved(
                desk.move(actor, locked.with(judged), DeskAct.FILE, step -> step.filed(supervising, desk.now())));
    }

    /** A signature is missing, or was taken back a moment ago. */
    private boolean wasUnderReview(Locked locked) {
        var edition = locked.edition();
        return !edition.state().isWithSupervisor()
                && reviews.find(edition.matter()).isPresent();
    }
}
