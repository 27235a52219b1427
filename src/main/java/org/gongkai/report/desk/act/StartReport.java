package org.gongkai.report.desk.act;

import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.ReportKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins an agency's report for a year, with what last year's hands over filled in; one that was begun before is given back as it stands. */
@Component
public class StartReport {

    @Transactional
    public Edition of(Actor actor, AgencyId agency, int year, ReportKind kind) {
        throw new UnsupportedOperationException();
    }
}
