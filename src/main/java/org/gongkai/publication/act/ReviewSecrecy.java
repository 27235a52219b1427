package org.gongkai.publication.act;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemAct;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.ItemState;
import org.gongkai.review.Reviews;
import org.gongkai.screening.SecrecyReview.Result;
import org.gongkai.screening.SecrecyReviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviews one version for secrets: named, one by one, before it is published, and not by whoever drafted it. */
@Component
@LegalBasis(article = 17)
@LegalBasis(source = Source.SECRECY_REGULATION, article = 42)
public class ReviewSecrecy {

    private static final Set<ItemState> OPEN =
            EnumSet.of(ItemState.DRAFT, ItemState.IN_REVIEW, ItemState.SIGNED, ItemState.SCHEDULED);

    private final ItemDesk desk;
    private final SecrecyReviews secrecy;
    private final Reviews reviews;
    private final Publishing publishing;

    ReviewSecrecy(ItemDesk desk, SecrecyReviews secrecy, Reviews reviews, Publishing publishing) {
        this.desk = desk;
        this.secrecy = secrecy;
        this.reviews = reviews;
        this.publishing = publishing;
    }

    /**
     * @param seen SHA-256 of the version that the reviewer was shown
     * @param note why; needed unless it passes
     */
    @Transactional
    public ItemMoving of(Actor actor, ItemId id, String seen, Result result, String note) {
        var locked = desk.lock(actor, Power.SCREEN_ITEMS, id);
        var item = locked.item();
        if (!OPEN.contains(item.state())) {
            return locked.notNow(ItemAct.PUBLISH);
        }
        var why = Reasons.given(note);
        var obstacle = obstacle(actor, item, seen, result, why);
        if (obstacle.isPresent()) {
            return new ItemMoving.Held(Set.of(obstacle.get()));
        }
        secrecy.record(actor, locked.agency(), item.matter(), item.sha256(), result, why);
        return switch (result) {
            case PASSED -> item.state() == ItemState.SIGNED ? published(actor, locked) : new ItemMoving.Moved(item);
            case NOT_FOR_RELEASE -> sentBack(actor, locked, why);
            case REFERRED -> referred(actor, locked, why);
        };
    }

    private static Optional<Obstacle> obstacle(
            Actor actor, Item item, String seen, Result result, Optional<String> why) {
        if (!item.sha256().equals(seen)) {
            return Optional.of(Obstacle.CHANGED);
        }
        if (actor.person().isPresent() && actor.person().equals(item.drafter().person())) {
            return Optional.of(Obstacle.OWN_DRAFT);
        }
        return result != Result.PASSED && why.isEmpty() ? Optional.of(Obstacle.NO_REASON) : Optional.empty();
    }

    /** The last thing that was missing; should another be, the signatures stand and the page says what. */
    private ItemMoving published(Actor actor, LockedItem locked) {
        return switch (publishing.goOn(actor, locked)) {
            case ItemMoving.Moved moved -> moved;
            case ItemMoving.Held held -> new ItemMoving.Moved(locked.item());
            case ItemMoving.NotNow notNow -> notNow;
            case ItemMoving.Faulty faulty -> faulty;
        };
    }

    private ItemMoving sentBack(Actor actor, LockedItem locked, Optional<String> why) {
        if (!locked.may(ItemAct.TAKE_BACK)) {
            return new ItemMoving.Moved(locked.item());
        }
        return new ItemMoving.Moved(ended(actor, locked.item(), ItemAct.TAKE_BACK, why));
    }

    private ItemMoving referred(Actor actor, LockedItem locked, Optional<String> why) {
        return locked.may(ItemAct.REFER)
                ? new ItemMoving.Moved(ended(actor, locked.item(), ItemAct.REFER, why))
                : locked.notNow(ItemAct.REFER);
    }

    private Item ended(Actor actor, Item item, ItemAct act, Optional<String> why) {
        var moved = desk.move(actor, item, act, why);
        if (item.state() != ItemState.DRAFT) {
            reviews.voidFor(actor, moved.matter(), why.orElseThrow());
        }
        return moved;
    }
}
