package org.gongkai.report.desk.act;

import org.gongkai.organisation.Actor;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Saving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds up an aggregate's parts as they are filed now. */
@Component
public class ComputeAggregate {

    @Transactional
    public Saving of(Actor actor, EditionId id) {
        throw new UnsupportedOperationException();
    }
}
