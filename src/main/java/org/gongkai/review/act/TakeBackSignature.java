package org.gongkai.review.act;

import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.PersonId;
import org.gongkai.review.Review;
import org.gongkai.review.Review.Mark;
import org.gongkai.review.Review.Mark.Kind;
import org.gongkai.review.Review.State;
import org.gongkai.review.ReviewId;
import org.gongkai.review.ReviewWithdrawn;
import org.gongkai.review.Signing;
import org.gongkai.review.Signing.Why;
import org.gongkai.review.model.ReviewedMatters;
import org.gongkai.review.model.TakingBack;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A signer takes back a signature before anything has come of it.
 *
 * <p>The matter goes back to that step. Where it was the last signature the passage ends: what had been signed off must be handed in anew.
 */
@Component
@LegalBasis(article = 17)
public class TakeBackSignature {

    private final Docket docket;
    private final ReviewedMatters matters;
    private final ApplicationEventPublisher events;

    TakeBackSignature(Docket docket, ReviewedMatters matters, ApplicationEventPublisher events) {
        this.docket = docket;
        this.matters = matters;
        this.events = events;
    }

    @Transactional
    public Signing of(Actor by, ReviewId id, String reason) {
        var held = docket.hold(by, id);
        var review = held.review();
        if (!review.isOpen() && review.state() != State.APPROVED) {
            return new Signing.Closed(review.state());
        }
        var person = held.person(by);
        var signature = TakingBack.of(review, person);
        if (signature.isEmpty()) {
            return hasSigned(review, person) ? new Signing.TooLate() : new Signing.NotYours(Why.NO_SIGNATURE);
        }
        if (matters.haveTakenEffect(review)) {
            return new Signing.TooLate();
        }
        return new Signing.Done(takenBack(by, review, signature.get(), Reason.of(reason)));
    }

    private static boolean hasSigned(Review review, PersonId person) {
        return review.signatures().anyMatch(mark -> mark.isBy(person));
    }

    private Review takenBack(Actor by, Review review, Mark signature, String reason) {
        var marking = docket.mark(review, Kind.TAKEN_BACK, by)
                .atStep(signature.step())
                .insteadOf(docket.principal(signature))
                .saying(Optional.of(reason));
        if (review.isOpen()) {
            return docket.keep(docket.begin(review, signature.step()), marking, "review.take-back");
        }
        var after = docket.keep(review.ended(State.WITHDRAWN), marking, "review.take-back");
        events.publishEvent(new ReviewWithdrawn(review.id(), review.matter(), reason, by));
        return after;
    }
}
