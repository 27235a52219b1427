package org.gongkai.report.desk.act;

import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Moving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts a filed report. */
@Component
@LegalBasis(article = 47)
public class AcceptReport {

    private final Desk desk;

    AcceptReport(Desk desk) {
        this.desk = desk;
    }

    @Transactional
    public Moving of(Actor actor, EditionId id) {
        var locked = desk.lockForSupervisor(actor, id);
        return locked.after(DeskAct.ACCEPT).isEmpty()
                ? locked.notNow(DeskAct.ACCEPT)
                : new Moving.Moved(desk.move(actor, locked, DeskAct.ACCEPT));
    }
}
