package org.gongkai.calendar.act;

import java.time.Clock;
import java.util.Optional;
import org.gongkai.calendar.Announcement;
import org.gongkai.calendar.Announcement.Origin;
import org.gongkai.calendar.model.AnnouncementBook;
import org.gongkai.calendar.model.Keeper;
import org.gongkai.calendar.model.ShippedYears;
import org.gongkai.organisation.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over the arrangement of a year that a newer program has brought with it; nothing is taken over without being asked for. */
@Component
public class AdoptShipped {

    private final Keeper keeper;
    private final ShippedYears shipped;
    private final AnnouncementBook book;
    private final Change change;
    private final Clock clock;

    AdoptShipped(Keeper keeper, ShippedYears shipped, AnnouncementBook book, Change change, Clock clock) {
        this.keeper = keeper;
        this.shipped = shipped;
        this.book = book;
        this.change = change;
        this.clock = clock;
    }

    /** Empty when that year is not, or no longer, on offer. */
    @Transactional
    public Optional<Announcing> of(Actor actor, int year) {
        var agency = keeper.require(actor);
        book.lock();
        return shipped.offered().stream()
                .filter(offer -> offer.shipped().arrangement().year() == year)
                .findFirst()
                .map(offer -> change.by(actor, agency, entry(actor, offer)));
    }

    private AnnouncementBook.Entry entry(Actor actor, ShippedYears.Offer offer) {
        return new AnnouncementBook.Entry(
                offer.standing().map(Announcement::version).orElse(0) + 1,
                offer.shipped().arrangement(),
                offer.shipped().documentNumber(),
                offer.shipped().announcedOn(),
                Optional.empty(),
                Origin.SHIPPED,
                actor.name(),
                clock.instant());
    }
}
