package org.gongkai.calendar.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.calendar.Announcement;
import org.gongkai.calendar.WorkingCalendars;
import org.gongkai.calendar.model.AnnouncementBook.Entry;
import org.gongkai.calendar.model.ShippedArrangements;
import org.gongkai.law.HolidayArrangement;
import org.gongkai.law.WorkingCalendar;
import org.gongkai.organisation.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The calendar made from the announcements and kept until there is a newer one, whichever process entered it. An empty register is filled
 * from the table that came with the program before anybody can ask it.
 */
@Component
class KeptCalendars implements WorkingCalendars {

    private final StoredAnnouncements announcements;
    private volatile Kept kept = Kept.NOTHING;

    KeptCalendars(StoredAnnouncements announcements, TransactionOperations transaction, Clock clock) {
        this.announcements = announcements;
        transaction.executeWithoutResult(status -> fill(announcements, clock));
    }

    /** Two processes that start at once wait for each other. */
    private static void fill(StoredAnnouncements announcements, Clock clock) {
        announcements.lock();
        if (announcements.newest() > 0) {
            return;
        }
        for (var shipped : ShippedArrangements.all()) {
            announcements.add(new Entry(
                    1,
                    shipped.arrangement(),
                    shipped.documentNumber(),
                    shipped.announcedOn(),
                    Optional.empty(),
                    Announcement.Origin.SHIPPED,
                    Actor.SYSTEM.name(),
                    clock.instant()));
        }
    }

    @Override
    public WorkingCalendar current() {
        return kept().calendar();
    }

    @Override
    public WorkingCalendar asKnownOn(LocalDate day) {
        var known = kept().announcements().stream()
                .filter(each -> !each.announcedOn().isAfter(day))
                .toList();
        return WorkingCalendar.of(withoutGap(newestOfEach(known)));
    }

    @Override
    public List<Announcement> announcements() {
        return kept().announcements();
    }

    @Override
    public Optional<Announcement> newest(int year) {
        return announcements().stream().filter(each -> each.year() == year).findFirst();
    }

    private Kept kept() {
        var newest = announcements.newest();
        var now = kept;
        if (now.newest() != newest) {
            var all = announcements.all();
            now = new Kept(newest, all, WorkingCalendar.of(newestOfEach(all)));
            kept = now;
        }
        return now;
    }

    /** By year, the oldest first. */
    private static List<HolidayArrangement> newestOfEach(List<Announcement> newestFirst) {
        var years = new TreeMap<Integer, HolidayArrangement>();
        newestFirst.forEach(each -> years.putIfAbsent(each.year(), each.arrangement()));
        return List.copyOf(years.values());
    }

    /** What was known by a day ends where a year had not been announced, even if a later one had. */
    private static List<HolidayArrangement> withoutGap(List<HolidayArrangement> years) {
        var unbroken = new ArrayList<HolidayArrangement>();
        for (var each : years) {
            if (unbroken.isEmpty() || unbroken.getLast().year() == each.year() - 1) {
                unbroken.add(each);
            }
        }
        return unbroken;
    }

    /** @param newest number of the newest announcement it was made from */
    private record Kept(long newest, List<Announcement> announcements, WorkingCalendar calendar) {

        static final Kept NOTHING = new Kept(-1, List.of(), WorkingCalendar.announced());
    }
}
