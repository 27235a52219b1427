package org.gongkai.publication.timeliness;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.law.WorkingCalendar;
import org.gongkai.law.WorkingCalendar.Advance;

/** By when an item is due with the public. */
public sealed interface Due {

    record On(LocalDate day) implements Due {}

    /** The count leads into a year whose working days have not been announced. */
    record NotAnnounced(int year) implements Due {}

    /** There is no day to count from yet; of an item that is public, nothing has changed. */
    record NotCounted() implements Due {}

    static Due of(Optional<LocalDate> from, int limit, WorkingCalendar calendar) {
        return from.<Due>map(day -> switch (calendar.advance(day, limit)) {
                    case Advance.Reached(var on) -> new On(on);
                    case Advance.NotAnnounced(var year) -> new NotAnnounced(year);
                })
                .orElseGet(NotCounted::new);
    }

    default Optional<LocalDate> known() {
        return switch (this) {
            case On(var day) -> Optional.of(day);
            case NotAnnounced missing -> Optional.empty();
            case NotCounted none -> Optional.empty();
        };
    }
}
