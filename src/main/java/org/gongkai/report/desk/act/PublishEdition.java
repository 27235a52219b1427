package org.gongkai.report.desk.act;

import org.gongkai.organisation.Actor;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Moving;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a filed report public. */
@Component
public class PublishEdition {

    @Transactional
    public Moving of(Actor actor, EditionId id) {
        throw new UnsupportedOperationException();
    }
}
