package org.gongkai.report.desk.act;

import org.gongkai.organisation.Actor;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Moving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a draft in to its agency's own chain of review. */
@Component
public class SubmitReport {

    @Transactional
    public Moving of(Actor actor, EditionId id) {
        throw new UnsupportedOperationException();
    }
}
