package org.gongkai.report.desk.act;

import java.util.List;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Saving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves changes as they were typed; changes of several people to different places go together.
 *
 * <p>What is no figure is kept as typed and reported, never taken for zero.
 */
@Component
public class SaveDraft {

    private final Desk desk;
    private final Drafting drafting;

    SaveDraft(Desk desk, Drafting drafting) {
        this.desk = desk;
        this.drafting = drafting;
    }

    /** @param baseVersion the version that the changes were made on */
    @Transactional
    public Saving of(Actor actor, EditionId id, int baseVersion, List<DraftChange> changes) {
        var locked = desk.lock(actor, Power.DRAFT_REPORTS, id);
        var edition = locked.edition();
        if (!edition.state().isOpen()) {
            return new Saving.Closed(edition.state());
        }
        var typing = Typing.of(edition.kind(), edition.report(), changes);
        if (!typing.refusals().isEmpty()) {
            return new Saving.Refused(edition, typing.refusals());
        }
        return drafting.save(actor, locked, baseVersion, typing.revision(), "report.save");
    }
}
