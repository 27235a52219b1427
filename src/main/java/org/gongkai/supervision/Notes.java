package org.gongkai.supervision;

import java.time.Instant;
import java.util.List;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.ReportKind;

/** What supervising offices noted down on an agency's report; nobody else reads it. */
public interface Notes {

    /** The newest first. */
    List<Note> of(AgencyId agency, int year, ReportKind kind);

    record Note(long id, Instant at, String by, String text) {}
}
