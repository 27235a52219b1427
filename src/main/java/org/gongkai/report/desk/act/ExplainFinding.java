package org.gongkai.report.desk.act;

import org.gongkai.organisation.Actor;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a finding its reason, or with an empty one takes it back. */
@Component
public class ExplainFinding {

    @Transactional
    public Saving of(Actor actor, EditionId id, Rule rule, Place place, String reason) {
        throw new UnsupportedOperationException();
    }
}
