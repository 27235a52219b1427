package org.gongkai.review.act;

import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Person;
import org.gongkai.review.Review;
import org.gongkai.review.Review.Mark.Kind;
import org.gongkai.review.Review.State;
import org.gongkai.review.ReviewApproved;
import org.gongkai.review.ReviewId;
import org.gongkai.review.Seen;
import org.gongkai.review.Signing;
import org.gongkai.review.model.Standing.Deputy;
import org.gongkai.review.model.Standing.MovingOn;
import org.gongkai.review.model.Standing.None;
import org.gongkai.review.model.Standing.Own;
import org.gongkai.review.model.Turns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A signature at one step; with the last one the matter is signed off (条例 Art. 17). */
@Component
@LegalBasis(article = 17)
public class ApproveMatter {

    private final Docket docket;
    private final Turns turns;
    private final ApplicationEventPublisher events;

    ApproveMatter(Docket docket, Turns turns, ApplicationEventPublisher events) {
        this.docket = docket;
        this.turns = turns;
        this.events = events;
    }

    /** @param seen what the signer had before them */
    @Transactional
    public Signing of(Actor by, ReviewId id, Seen seen, Optional<String> comment) {
        var held = docket.hold(by, id);
        var review = held.review();
        var refused = Refusal.of(held, seen);
        if (refused.isPresent()) {
            return refused.get();
        }
        return switch (turns.of(review).of(held.person(by))) {
            case Own() -> signed(by, review, Optional.empty(), comment);
            case Deputy(var principal) -> signed(by, review, Optional.of(principal), comment);
            case MovingOn() -> new Signing.Done(movedOn(by, review));
            case None(var why) -> new Signing.NotYours(why);
        };
    }

    private Signing signed(Actor by, Review review, Optional<Person> principal, Optional<String> comment) {
        var marking =
                docket.mark(review, Kind.APPROVED, by).insteadOf(principal).saying(comment);
        var signed = docket.keep(review, marking, review.isAtLastStep() ? "review.sign-off" : "review.approve");
        return new Signing.Done(turns.of(signed).isComplete() ? movedOn(by, signed) : signed);
    }

    private Review movedOn(Actor by, Review review) {
        if (!review.isAtLastStep()) {
            return docket.move(docket.begin(review, review.current() + 1));
        }
        var approved = docket.move(docket.behind(review).ended(State.APPROVED));
        events.publishEvent(new ReviewApproved(review.id(), review.matter(), review.content(), by));
        return approved;
    }
}
