package org.gongkai.report.desk.act;

import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.Moving;
import org.gongkai.report.reading.ReadReport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a report that an agency filed on paper or elsewhere, after the same checks. */
@Component
public class EnterReport {

    @Transactional
    public Moving of(Actor supervising, AgencyId agency, int year, ReadReport read, byte[] content) {
        throw new UnsupportedOperationException();
    }
}
