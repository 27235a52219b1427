package org.gongkai.calendar.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.calendar.CalendarChanged;
import org.gongkai.calendar.Recalculation;
import org.gongkai.calendar.Recalculations;
import org.gongkai.calendar.model.RecalculationBook;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.organisation.AgencyId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The log of recalculations; each stands in the ledger of its matter's agency too. */
@Component
class RecalculationLog implements Recalculations {

    private static final String NONE = "—";

    private final RecalculationBook book;
    private final Ledger ledger;
    private final Clock clock;

    RecalculationLog(RecalculationBook book, Ledger ledger, Clock clock) {
        this.book = book;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(CalendarChanged change, Moved moved) {
        book.add(change.announcement(), moved, clock.instant());
        ledger.append(
                change.by(),
                Act.of(moved.agency(), moved.matter(), "calendar.recalculate")
                        .with(Map.of(
                                "title", moved.title(),
                                "due-what", moved.what(),
                                "due-before", words(moved.before()),
                                "due-after", words(moved.after()),
                                "calendar-year", String.valueOf(change.year()))));
    }

    List<Recalculation> of(long announcement) {
        return book.of(announcement);
    }

    @Override
    public List<Recalculation> of(Set<AgencyId> agencies, int atMost, int offset) {
        return book.of(agencies, atMost, offset);
    }

    @Override
    public int count(Set<AgencyId> agencies) {
        return book.count(agencies);
    }

    private static String words(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NONE);
    }
}
