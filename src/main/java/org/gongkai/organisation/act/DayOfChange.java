package org.gongkai.organisation.act;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Fault.Reason;
import org.springframework.stereotype.Component;

/** The day on which something becomes of an agency: not yet to come, and not before what became of it last. */
@Component
final class DayOfChange {

    private final Agencies agencies;
    private final Clock clock;

    DayOfChange(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void check(Checks checks, AgencyId agency, LocalDate day) {
        checks.refuseIf(day.isAfter(today()), "day", Reason.IN_THE_FUTURE);
        agencies.history(agency).stream()
                .map(change -> change.onDay())
                .max(LocalDate::compareTo)
                .filter(day::isBefore)
                .ifPresent(last -> checks.refuse("day", Reason.BEFORE_LAST_CHANGE, last.toString()));
    }
}
