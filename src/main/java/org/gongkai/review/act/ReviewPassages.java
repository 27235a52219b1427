package org.gongkai.review.act;

import java.util.List;
import java.util.Optional;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.SectionId;
import org.gongkai.review.Chains;
import org.gongkai.review.Review;
import org.gongkai.review.Review.Mark.Kind;
import org.gongkai.review.Review.State;
import org.gongkai.review.ReviewId;
import org.gongkai.review.Reviews;
import org.gongkai.review.model.Passages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask for; always within their own act. */
@Component
class ReviewPassages implements Reviews {

    private static final ReviewId NOT_YET = new ReviewId(0);

    private final Passages passages;
    private final Chains chains;
    private final Docket docket;

    ReviewPassages(Passages passages, Chains chains, Docket docket) {
        this.passages = passages;
        this.chains = chains;
        this.docket = docket;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public ReviewId open(
            Actor by, Agency agency, Matter matter, String title, String content, Optional<SectionId> section) {
        if (passages.lockNewest(matter).filter(Review::isOpen).isPresent()) {
            throw new IllegalStateException(matter + " is under review already");
        }
        var steps = chains.of(agency, matter.kind()).steps();
        var begun = new Review(
                NOT_YET,
                agency.id(),
                section,
                matter,
                title,
                content,
                State.OPEN,
                steps,
                0,
                docket.today(),
                docket.dueOn(steps.getFirst(), docket.today()),
                List.of());
        return docket.add(begun, by);
    }

    @Override
    public Optional<Review> find(Matter matter) {
        return passages.newest(matter);
    }

    @Override
    public boolean isApproved(Matter matter, String content) {
        return passages.newest(matter)
                .filter(review -> review.state() == State.APPROVED)
                .filter(review -> review.content().equals(content))
                .isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void voidFor(Actor by, Matter matter, String reason) {
        passages.lockNewest(matter)
                .filter(review -> review.isOpen() || review.state() == State.APPROVED)
                .ifPresent(review -> docket.keep(
                        review.ended(State.VOID),
                        docket.mark(review, Kind.VOIDED, by).saying(Optional.of(reason)),
                        "review.void"));
    }
}
