package org.gongkai.report.desk.act;

import org.gongkai.organisation.Actor;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Moving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a report back from review, or after its last signature, before it is filed. */
@Component
public class WithdrawReport {

    @Transactional
    public Moving of(Actor actor, EditionId id, String reason) {
        throw new UnsupportedOperationException();
    }
}
