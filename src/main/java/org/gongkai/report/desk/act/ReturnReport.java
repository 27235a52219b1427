package org.gongkai.report.desk.act;

import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Moving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a filed report back to its agency; what is public stays so, and its next edition begins. */
@Component
@LegalBasis(article = 47)
public class ReturnReport {

    private final Desk desk;
    private final NextEdition next;

    ReturnReport(Desk desk, NextEdition next) {
        this.desk = desk;
        this.next = next;
    }

    /** @return for a published report the edition that begins */
    @Transactional
    public Moving of(Actor actor, EditionId id, String reason) {
        var locked = desk.lockForSupervisor(actor, id);
        var why = Reason.of(reason);
        if (locked.after(DeskAct.RETURN).isPresent()) {
            return new Moving.Moved(desk.move(actor, locked, DeskAct.RETURN, step -> step.because(why)));
        }
        return next.after(actor, locked.edition(), DeskAct.RETURN, why)
                .<Moving>map(Moving.Moved::new)
                .orElseGet(() -> locked.notNow(DeskAct.RETURN));
    }
}
