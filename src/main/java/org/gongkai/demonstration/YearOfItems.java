package org.gongkai.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.gongkai.calendar.WorkingCalendars;
import org.gongkai.demonstration.content.InventedItem;
import org.gongkai.demonstration.content.InventedItems;
import org.gongkai.law.WorkingCalendar;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.publication.Dates;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.Items;
import org.gongkai.publication.act.AmendItem;
import org.gongkai.publication.act.BringIntoForce;
import org.gongkai.publication.act.ExpireDocuments;
import org.gongkai.publication.act.WithdrawItem;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the agencies publish in the course of the years, day by day, each item in one transaction. */
@Component
@ConditionalOnProperty("gongkai.demo")
final class YearOfItems {

    private static final LocalTime FIRST = LocalTime.of(9, 0);
    /** Longer than an item's way through its chain takes. */
    private static final int MINUTES_APART = 40;

    private final Agencies agencies;
    private final Cast cast;
    private final ItemDraft drafts;
    private final ItemPassage passage;
    private final ToldItems told;
    private final Items items;
    private final AmendItem amend;
    private final WithdrawItem withdraw;
    private final ExpireDocuments expire;
    private final BringIntoForce force;
    private final WorkingCalendars calendars;
    private final DemonstrationClock clock;
    private final TransactionTemplate transaction;

    YearOfItems(
            Agencies agencies,
            Cast cast,
            ItemDraft drafts,
            ItemPassage passage,
            ToldItems told,
            Items items,
            AmendItem amend,
            WithdrawItem withdraw,
            ExpireDocuments expire,
            BringIntoForce force,
            WorkingCalendars calendars,
            DemonstrationClock clock,
            TransactionTemplate transaction) {
        this.agencies = agencies;
        this.cast = cast;
        this.drafts = drafts;
        this.passage = passage;
        this.told = told;
        this.items = items;
        this.amend = amend;
        this.withdraw = withdraw;
        this.expire = expire;
        this.force = force;
        this.calendars = calendars;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Something that happens on a day. */
    record Event(LocalDate day, Runnable act) {}

    /** Everything in its order; to be taken by {@link #happen} up to one day after another. */
    List<Event> events(int year) {
        var calendar = calendars.current();
        var events = new ArrayList<Event>();
        for (var item : InventedItems.all(year)) {
            events.add(new Event(working(calendar, item.on()), () -> begin(item)));
            for (var i = 0; i < item.later().size(); i++) {
                var number = i + 2;
                var later = item.later().get(i);
                events.add(new Event(working(calendar, later.on()), () -> change(item, number, later)));
            }
            item.get("withdrawn")
                    .map(given -> given.split(" ", 2))
                    .ifPresent(parts -> events.add(
                            new Event(working(calendar, item.year().day(parts[0])), () -> takeBack(item, parts[1]))));
            item.day("effective").ifPresent(first -> events.add(new Event(first, force::run)));
            item.day("expires").ifPresent(last -> events.add(new Event(last.plusDays(1), expire::run)));
        }
        // Stable: what happens on one day keeps its order.
        events.sort(Comparator.comparing(Event::day));
        return events;
    }

    /** What happens from a day on and before another. */
    void happen(List<Event> events, LocalDate from, LocalDate before) {
        var counts = new HashMap<LocalDate, Integer>();
        for (var event : events) {
            if (!event.day().isBefore(from) && event.day().isBefore(before)) {
                var already = counts.merge(event.day(), 1, Integer::sum) - 1;
                clock.set(event.day(), FIRST.plusMinutes((long) already * MINUTES_APART));
                event.act().run();
            }
        }
    }

    private void begin(InventedItem item) {
        if (told.find(item).isPresent()) {
            return;
        }
        var agency = agency(item);
        transaction.executeWithoutResult(status -> {
            var draft = passage.begun(agency, drafts.of(item, agency));
            passage.go(agency, draft, item);
            told.note(item, draft.id());
        });
    }

    private void change(InventedItem item, int number, InventedItem.Later later) {
        var agency = agency(item);
        var shown = told.find(item).orElseThrow();
        if (shown.number() >= number) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            var next = ItemPassage.moved(amend.of(cast.clerkOf(agency), shown.id(), later.reason()));
            passage.publish(agency, passage.saved(agency, next, changed(next, agency, later)));
        });
    }

    private ItemContent changed(Item next, Agency agency, InventedItem.Later later) {
        var dates = next.content().dates();
        return next.content()
                .with(new Dates(
                        dates.writtenOn(), Optional.of(later.changedOn()), dates.effectiveOn(), dates.expiresOn()))
                .withBody(drafts.body(later.body(), agency));
    }

    private void takeBack(InventedItem item, String reason) {
        var shown = told.find(item).orElseThrow();
        if (items.find(shown.id()).orElseThrow().state() != ItemState.WITHDRAWN) {
            ItemPassage.moved(withdraw.of(cast.of(agency(item), Post.DISCLOSURE_OFFICE), shown.id(), reason));
        }
    }

    private Agency agency(InventedItem item) {
        return agencies.find(item.agency()).orElseThrow();
    }

    private static LocalDate working(WorkingCalendar calendar, LocalDate day) {
        var found = day;
        while (!isWorkingDay(calendar, found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    private static boolean isWorkingDay(WorkingCalendar calendar, LocalDate day) {
        return calendar.covers(day)
                ? calendar.isWorkingDay(day)
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
