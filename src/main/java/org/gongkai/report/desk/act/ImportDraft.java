package org.gongkai.report.desk.act;

import org.gongkai.organisation.Actor;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.reading.ReadReport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes figures and text over from a file. */
@Component
public class ImportDraft {

    @Transactional
    public Saving of(Actor actor, EditionId id, int baseVersion, ReadReport read) {
        throw new UnsupportedOperationException();
    }
}
