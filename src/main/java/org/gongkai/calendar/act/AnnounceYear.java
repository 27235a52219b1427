package org.gongkai.calendar.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.calendar.Announcement;
import org.gongkai.calendar.Announcement.Origin;
import org.gongkai.calendar.WorkingCalendars;
import org.gongkai.calendar.model.AnnouncementBook;
import org.gongkai.calendar.model.Keeper;
import org.gongkai.law.HolidayArrangement;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters what the State Council has announced for a year, or how it has amended it; open due dates are counted anew at once. */
@Component
@LegalBasis(source = Source.HOLIDAY_MEASURES, article = 7)
public class AnnounceYear {

    private final Keeper keeper;
    private final WorkingCalendars calendars;
    private final AnnouncementBook book;
    private final Change change;
    private final Clock clock;

    AnnounceYear(Keeper keeper, WorkingCalendars calendars, AnnouncementBook book, Change change, Clock clock) {
        this.keeper = keeper;
        this.calendars = calendars;
        this.book = book;
        this.change = change;
        this.clock = clock;
    }

    /** @param seen version of the year that the announcement was compared with, 0 where there was none */
    @Transactional
    public Announcing of(Actor actor, NewAnnouncement given, int seen) {
        var agency = keeper.require(actor);
        book.lock();
        var standing = calendars.newest(given.year());
        var version = standing.map(Announcement::version).orElse(0);
        if (version != seen) {
            return new Announcing.ChangedMeanwhile(version);
        }
        var faults = faultsOf(given);
        if (!faults.isEmpty()) {
            return new Announcing.Refused(faults);
        }
        return change.by(actor, agency, entry(actor, given, version + 1));
    }

    /** What would be refused; for a preview. */
    public List<AnnouncementFault> faultsOf(NewAnnouncement given) {
        return new Checking(given, calendars.newest(given.year()), calendars.current(), LocalDate.now(clock)).faults();
    }

    private AnnouncementBook.Entry entry(Actor actor, NewAnnouncement given, int version) {
        return new AnnouncementBook.Entry(
                version,
                new HolidayArrangement(given.year(), given.days()),
                Optional.of(given.documentNumber()),
                given.announcedOn(),
                Optional.of(given.remark()).filter(words -> !words.isEmpty()),
                Origin.ENTERED,
                actor.name(),
                clock.instant());
    }
}
