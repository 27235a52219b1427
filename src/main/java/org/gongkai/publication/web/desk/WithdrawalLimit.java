package org.gongkai.publication.web.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.calendar.WorkingCalendars;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.publication.PenaltyChange;
import org.springframework.stereotype.Component;

/** Until when a published decision on a penalty has to be withdrawn once it was changed. */
@Component
@LegalBasis(source = Source.PENALTY_LAW, article = 85)
final class WithdrawalLimit {

    private final WorkingCalendars calendars;

    WithdrawalLimit(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    /** Empty where the working days have not been announced yet. */
    Optional<LocalDate> of(PenaltyChange change) {
        var calendar = calendars.current();
        return calendar.covers(change.on())
                ? calendar.advance(change.on(), PenaltyChange.LIMIT).day()
                : Optional.empty();
    }
}
