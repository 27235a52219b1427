package org.gongkai.report.desk.act;

import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Editions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes up a published report again: the next edition begins with what is public.
 *
 * <p>Where there is nothing published to correct, or a correction is on its way already, the newest edition is given back as it stands.
 */
@Component
@LegalBasis(article = 49)
public class CorrectReport {

    private final Desk desk;
    private final NextEdition next;
    private final Editions editions;

    CorrectReport(Desk desk, NextEdition next, Editions editions) {
        this.desk = desk;
        this.next = next;
        this.editions = editions;
    }

    @Transactional
    public Edition of(Actor actor, EditionId id, String reason) {
        var edition = desk.lock(actor, Power.FILE_REPORTS, id).edition();
        return next.after(actor, edition, DeskAct.CORRECT, Reason.of(reason))
                .or(() -> editions.newest(edition.agency(), edition.year(), edition.kind()))
                .orElseThrow();
    }
}
