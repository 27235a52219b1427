package org.gongkai.report.desk.act;

import org.gongkai.organisation.Actor;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Moving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a filed report back to its agency; for a published one the next edition begins. */
@Component
public class ReturnReport {

    @Transactional
    public Moving of(Actor actor, EditionId id, String reason) {
        throw new UnsupportedOperationException();
    }
}
