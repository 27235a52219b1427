package org.gongkai.calendar.model;

import java.util.List;
import java.util.Optional;
import org.gongkai.calendar.Announcement;
import org.gongkai.calendar.WorkingCalendars;
import org.gongkai.calendar.model.ShippedArrangements.Shipped;
import org.springframework.stereotype.Component;

/** What the program brings with it and the register has never had. */
@Component
public class ShippedYears {

    private final WorkingCalendars calendars;

    ShippedYears(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    /** @param standing the version that it would replace; empty for a year not announced before */
    public record Offer(Shipped shipped, Optional<Announcement> standing) {}

    /** The oldest year first; a year that leaves a gap is not on offer before the years between. */
    public List<Offer> offered() {
        return offered(ShippedArrangements.all());
    }

    List<Offer> offered(List<Shipped> all) {
        var next = calendars.current().lastYear() + 1;
        return all.stream()
                .filter(each -> each.arrangement().year() <= next && isNew(each))
                .map(each -> new Offer(each, calendars.newest(each.arrangement().year())))
                .toList();
    }

    /** One that some version has had already was amended since, by hand. */
    private boolean isNew(Shipped shipped) {
        return calendars.announcements().stream()
                .noneMatch(each -> each.arrangement().equals(shipped.arrangement()));
    }
}
