package org.gongkai.report.desk.act;

import java.util.List;
import org.gongkai.organisation.Actor;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Saving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves changes as they were typed; changes of several people to different places go together. */
@Component
public class SaveDraft {

    @Transactional
    public Saving of(Actor actor, EditionId id, int baseVersion, List<DraftChange> changes) {
        throw new UnsupportedOperationException();
    }
}
