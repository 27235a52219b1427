package org.gongkai.report.desk.act;

import org.gongkai.organisation.Actor;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes up a published report again: the next edition begins with what is public. */
@Component
public class CorrectReport {

    @Transactional
    public Edition of(Actor actor, EditionId id, String reason) {
        throw new UnsupportedOperationException();
    }
}
