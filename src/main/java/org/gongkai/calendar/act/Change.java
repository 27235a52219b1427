package org.gongkai.calendar.act;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.calendar.Announcement;
import org.gongkai.calendar.CalendarChanged;
import org.gongkai.calendar.WorkingCalendars;
import org.gongkai.calendar.model.AnnouncementBook;
import org.gongkai.law.HolidayArrangement;
import org.gongkai.law.SpecialDay;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every change of the calendar does: a version, its ledger entry, the open dates counted anew, letters to those concerned. */
@Component
class Change {

    private final WorkingCalendars calendars;
    private final AnnouncementBook book;
    private final RecalculationLog log;
    private final Letters letters;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Change(
            WorkingCalendars calendars,
            AnnouncementBook book,
            RecalculationLog log,
            Letters letters,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.calendars = calendars;
        this.book = book;
        this.log = log;
        this.letters = letters;
        this.ledger = ledger;
        this.events = events;
    }

    Announcing by(Actor actor, Agency keeper, AnnouncementBook.Entry entry) {
        var before = calendars.current();
        var added = book.add(entry);
        ledger.append(actor, act(keeper, added));
        events.publishEvent(new CalendarChanged(added.id(), added.year(), actor, before, calendars.current()));
        var moved = log.of(added.id());
        letters.tell(added, moved);
        return new Announcing.Announced(added, moved.size());
    }

    private static Act act(Agency keeper, Announcement added) {
        var arrangement = added.arrangement();
        var details = new TreeMap<String, String>();
        added.documentNumber().ifPresent(number -> details.put("document", number));
        added.remark().ifPresent(remark -> details.put("remark", remark));
        details.put("announced-on", added.announcedOn().toString());
        details.put("holidays", count(arrangement, SpecialDay.Kind.HOLIDAY));
        details.put("make-up-days", count(arrangement, SpecialDay.Kind.MAKE_UP));
        return Act.of(keeper.id(), new Matter("working-calendar", added.year()), "calendar.announce")
                .on(added.version(), sha256(arrangement))
                .with(details);
    }

    private static String count(HolidayArrangement arrangement, SpecialDay.Kind kind) {
        return String.valueOf(arrangement.of(kind).size());
    }

    /** Of the days as the table {@code calendar/working-days.csv} writes them. */
    private static String sha256(HolidayArrangement arrangement) {
        var text = arrangement.days().stream()
                .map(day -> day.date() + "," + day.kind().word() + "," + day.name() + "\n")
                .collect(Collectors.joining());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
