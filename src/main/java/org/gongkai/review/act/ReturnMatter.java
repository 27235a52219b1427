package org.gongkai.review.act;

import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Person;
import org.gongkai.review.Review;
import org.gongkai.review.Review.Mark.Kind;
import org.gongkai.review.Review.State;
import org.gongkai.review.ReviewId;
import org.gongkai.review.ReviewReturned;
import org.gongkai.review.Seen;
import org.gongkai.review.Signing;
import org.gongkai.review.Signing.Why;
import org.gongkai.review.model.Standing.Deputy;
import org.gongkai.review.model.Standing.MovingOn;
import org.gongkai.review.model.Standing.None;
import org.gongkai.review.model.Standing.Own;
import org.gongkai.review.model.Turns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A signer sends the matter back to whoever handed it in, with a reason; the passage ends, and with it all its signatures. */
@Component
@LegalBasis(article = 17)
public class ReturnMatter {

    private final Docket docket;
    private final Turns turns;
    private final ApplicationEventPublisher events;

    ReturnMatter(Docket docket, Turns turns, ApplicationEventPublisher events) {
        this.docket = docket;
        this.turns = turns;
        this.events = events;
    }

    /** @param seen what the signer had before them */
    @Transactional
    public Signing of(Actor by, ReviewId id, Seen seen, String reason) {
        var held = docket.hold(by, id);
        var refused = Refusal.of(held, seen);
        if (refused.isPresent()) {
            return refused.get();
        }
        return switch (turns.of(held.review()).of(held.person(by))) {
            case Own() -> returned(by, held.review(), Optional.empty(), reason);
            case Deputy(var principal) -> returned(by, held.review(), Optional.of(principal), reason);
            case MovingOn() -> new Signing.NotYours(Why.SIGNED_ALREADY);
            case None(var why) -> new Signing.NotYours(why);
        };
    }

    private Signing returned(Actor by, Review review, Optional<Person> principal, String words) {
        var reason = Reason.of(words);
        var marking =
                docket.mark(review, Kind.RETURNED, by).insteadOf(principal).saying(Optional.of(reason));
        var after = docket.keep(review.ended(State.RETURNED), marking, "review.return");
        events.publishEvent(new ReviewReturned(review.id(), review.matter(), reason, by));
        return new Signing.Done(after);
    }
}
