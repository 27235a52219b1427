package org.gongkai.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.ReportKind;

/** Reminders sent, and those that go out by themselves. */
public interface Reminders {

    /** The day each of the agencies was last reminded of its report; those never reminded are left out. */
    Map<AgencyId, LocalDate> lastOf(int year, ReportKind kind, Collection<AgencyId> agencies);

    /** All reminders of one report, the newest first. */
    List<Sent> of(AgencyId agency, int year, ReportKind kind);

    /** How many days before the date an office has its agencies reminded, the most first; empty for never. */
    List<Integer> daysBefore(AgencyId office);

    record Sent(long id, LocalDate on, String by, int letters) {}
}
