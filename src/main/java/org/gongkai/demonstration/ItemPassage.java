package org.gongkai.demonstration;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.gongkai.demonstration.content.InventedItem;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemSaving;
import org.gongkai.publication.act.DiscardItem;
import org.gongkai.publication.act.ReviewSecrecy;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.publication.act.ScheduleItem;
import org.gongkai.publication.act.StartItem;
import org.gongkai.publication.act.SubmitItem;
import org.gongkai.review.Review;
import org.gongkai.review.Reviews;
import org.gongkai.review.Seen;
import org.gongkai.review.act.ApproveMatter;
import org.gongkai.review.act.ReturnMatter;
import org.gongkai.screening.SecrecyReview.Result;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Takes an item through the hands of its agency, as far as it is to go. */
@Component
@ConditionalOnProperty("gongkai.demo")
final class ItemPassage {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Cast cast;
    private final StartItem start;
    private final SaveItem save;
    private final SubmitItem submit;
    private final ReviewSecrecy secrecy;
    private final ScheduleItem schedule;
    private final DiscardItem discard;
    private final Reviews reviews;
    private final ApproveMatter approve;
    private final ReturnMatter giveBack;
    private final DemonstrationClock clock;

    ItemPassage(
            Cast cast,
            StartItem start,
            SaveItem save,
            SubmitItem submit,
            ReviewSecrecy secrecy,
            ScheduleItem schedule,
            DiscardItem discard,
            Reviews reviews,
            ApproveMatter approve,
            ReturnMatter giveBack,
            DemonstrationClock clock) {
        this.cast = cast;
        this.start = start;
        this.save = save;
        this.submit = submit;
        this.secrecy = secrecy;
        this.schedule = schedule;
        this.discard = discard;
        this.reviews = reviews;
        this.approve = approve;
        this.giveBack = giveBack;
        this.clock = clock;
    }

    Item begun(Agency agency, ItemContent content) {
        var clerk = cast.clerkOf(agency);
        var begun = start.of(clerk, agency.id(), content.column(), content.kind());
        return saved(agency, begun, content);
    }

    Item saved(Agency agency, Item draft, ItemContent content) {
        return switch (save.of(cast.clerkOf(agency), draft.id(), draft.revision(), content)) {
            case ItemSaving.Saved(var saved) -> saved;
            case ItemSaving other -> throw new IllegalStateException(content.title() + ": " + other);
        };
    }

    /** As far as the file says; to the public, if it says nothing. */
    void go(Agency agency, Item draft, InventedItem told) {
        var until = told.get("until").orElse("").split(" ", 2);
        switch (until[0]) {
            case "DRAFT" -> {}
            case "DISCARDED" -> moved(discard.of(cast.clerkOf(agency), draft.id(), told.summary()));
            case "RETURNED" -> {
                var review = review(submitted(agency, draft));
                giveBack.of(cast.of(agency, post(review)), review.id(), Seen.of(review), until[1]);
            }
            case "REFERRED" -> {
                submitted(agency, draft);
                moved(secrecy.of(officer(agency), draft.id(), draft.sha256(), Result.REFERRED, told.summary()));
            }
            case "IN_REVIEW" -> sign(agency, submitted(agency, draft));
            case "SCHEDULED" -> {
                var moment =
                        told.year().day(until[1]).atTime(MORNING).atZone(zone()).toInstant();
                moved(schedule.of(cast.of(agency, Post.DISCLOSURE_OFFICE), draft.id(), Optional.of(moment)));
                publish(agency, draft);
            }
            default -> publish(agency, draft);
        }
    }

    /** Through the whole chain; the last signature makes it public, or puts it on file. */
    void publish(Agency agency, Item draft) {
        var submitted = submitted(agency, draft);
        sign(agency, submitted);
        moved(secrecy.of(officer(agency), draft.id(), submitted.sha256(), Result.PASSED, ""));
        while (reviews.find(submitted.matter()).filter(Review::isOpen).isPresent()) {
            sign(agency, submitted);
        }
    }

    private Item submitted(Agency agency, Item draft) {
        clock.pass(6);
        return moved(submit.of(cast.clerkOf(agency), draft.id()));
    }

    private void sign(Agency agency, Item item) {
        clock.pass(8);
        var review = review(item);
        approve.of(cast.of(agency, post(review)), review.id(), Seen.of(review), Optional.empty());
    }

    private Review review(Item item) {
        return reviews.find(item.matter()).orElseThrow();
    }

    private static Post post(Review review) {
        return review.steps().get(review.current()).post();
    }

    private Actor officer(Agency agency) {
        return cast.of(agency, Post.INFORMATION_OFFICER);
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    static Item moved(ItemMoving moving) {
        return switch (moving) {
            case ItemMoving.Moved(var item) -> item;
            case ItemMoving other -> throw new IllegalStateException(other.toString());
        };
    }
}
