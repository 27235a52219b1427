package org.gongkai.review.act;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.review.Review.Mark.Kind;
import org.gongkai.review.Review.State;
import org.gongkai.review.ReviewId;
import org.gongkai.review.ReviewWithdrawn;
import org.gongkai.review.Signing;
import org.gongkai.review.Signing.Why;
import org.gongkai.review.model.ReviewedMatters;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who handed the matter in takes it back, also once it is signed off, as long as nothing has come of it. */
@Component
public class WithdrawMatter {

    private final Docket docket;
    private final ReviewedMatters matters;
    private final ApplicationEventPublisher events;

    WithdrawMatter(Docket docket, ReviewedMatters matters, ApplicationEventPublisher events) {
        this.docket = docket;
        this.matters = matters;
        this.events = events;
    }

    @Transactional
    public Signing of(Actor by, ReviewId id, String reason) {
        var review = docket.hold(by, id).review();
        if (!review.isOpen() && review.state() != State.APPROVED) {
            return new Signing.Closed(review.state());
        }
        if (by.person().isEmpty() || !review.submittedBy().equals(by.person())) {
            return new Signing.NotYours(Why.NOT_SUBMITTED_BY_YOU);
        }
        if (matters.haveTakenEffect(review)) {
            return new Signing.TooLate();
        }
        var words = Reason.of(reason);
        var marking = docket.mark(review, Kind.WITHDRAWN, by).saying(Optional.of(words));
        var after = docket.keep(review.ended(State.WITHDRAWN), marking, "review.withdraw");
        events.publishEvent(new ReviewWithdrawn(id, review.matter(), words, by));
        return new Signing.Done(after);
    }
}
