package org.gongkai.report.desk.act;

import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Appointment;
import org.gongkai.organisation.SectionId;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Moving;
import org.gongkai.review.Reviews;
import org.gongkai.workbench.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a draft in to its agency's own chain of review; a report that could not be filed anyway is not worth a signature. */
@Component
@LegalBasis(article = 17)
public class SubmitReport {

    private static final Words WORDS = Words.in("desk");

    private final Desk desk;
    private final Drafting drafting;
    private final Reviews reviews;

    SubmitReport(Desk desk, Drafting drafting, Reviews reviews) {
        this.desk = desk;
        this.drafting = drafting;
        this.reviews = reviews;
    }

    @Transactional
    public Moving of(Actor actor, EditionId id) {
        var locked = desk.lock(actor, Power.DRAFT_REPORTS, id);
        if (locked.after(DeskAct.SUBMIT).isEmpty()) {
            return locked.notNow(DeskAct.SUBMIT);
        }
        var judged = drafting.judged(locked.edition());
        if (!judged.mayBeFiled()) {
            return new Moving.Held(judged.blocking(), judged.unexplained());
        }
        var submitted = desk.move(actor, locked.with(judged), DeskAct.SUBMIT);
        reviews.open(
                actor,
                locked.agency(),
                submitted.matter(),
                title(submitted),
                submitted.content(),
                section(actor, submitted.agency()));
        // A chain may be through at once.
        return new Moving.Moved(desk.lock(id).edition());
    }

    /** A signer has to tell a government's own report from its aggregate. */
    private static String title(Edition edition) {
        var title = edition.report().title();
        return switch (edition.kind()) {
            case OWN -> title;
            case AGGREGATE -> WORDS.of("title.aggregate", title);
        };
    }

    /** The section of whoever hands it in, whose head may have to sign first. */
    private static Optional<SectionId> section(Actor actor, AgencyId agency) {
        return actor.appointments().stream()
                .filter(each -> each.agency().equals(agency))
                .map(Appointment::section)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
