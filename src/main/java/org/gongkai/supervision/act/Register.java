package org.gongkai.supervision.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.ReportKind;

/** Where the acts write. */
public interface Register {

    /** Empty when the agency has been reminded of this report on that day already. */
    OptionalLong remind(
            AgencyId agency,
            int year,
            ReportKind kind,
            LocalDate day,
            Instant at,
            AgencyId office,
            String by,
            int letters);

    void setDaysBefore(AgencyId office, List<Integer> days);

    /** Every office that has its agencies reminded, with the days before the date. */
    Map<AgencyId, List<Integer>> schedules();

    long note(AgencyId agency, int year, ReportKind kind, Instant at, String by, String text);
}
