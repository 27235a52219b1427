package org.gongkai.review.act;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.review.Review.Mark.Kind;
import org.gongkai.review.ReviewId;
import org.gongkai.review.Signing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says something about a matter under review, without deciding anything. */
@Component
public class CommentOnMatter {

    private final Docket docket;

    CommentOnMatter(Docket docket) {
        this.docket = docket;
    }

    @Transactional
    public Signing of(Actor by, ReviewId id, String words) {
        var held = docket.hold(by, id);
        var review = held.review();
        if (!review.isOpen()) {
            return new Signing.Closed(review.state());
        }
        var marking = docket.mark(review, Kind.COMMENTED, by).saying(Optional.of(Reason.of(words)));
        return new Signing.Done(docket.keep(review, marking, "review.comment"));
    }
}
