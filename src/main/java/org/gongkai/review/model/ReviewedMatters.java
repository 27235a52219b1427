package org.gongkai.review.model;

import java.util.List;
import java.util.Optional;
import org.gongkai.review.Review;
import org.gongkai.review.ReviewedMatter;
import org.springframework.stereotype.Component;

/** The kinds of matter that modules have handed in. */
@Component
public class ReviewedMatters {

    private final List<ReviewedMatter> kinds;

    ReviewedMatters(List<ReviewedMatter> kinds) {
        this.kinds = kinds;
    }

    public List<String> kinds() {
        return kinds.stream().map(ReviewedMatter::kind).sorted().toList();
    }

    public Optional<ReviewedMatter> of(Review review) {
        return kinds.stream()
                .filter(each -> each.kind().equals(review.matter().kind()))
                .findFirst();
    }

    /** SHA-256 of the matter under review as it stands, locked until the transaction ends. */
    public Optional<String> lockedContent(Review review) {
        return of(review)
                .map(each -> each.lockedContent(review.matter()))
                .orElseGet(() -> Optional.of(review.content()));
    }

    public boolean haveTakenEffect(Review review) {
        return of(review).map(each -> each.hasTakenEffect(review.matter())).orElse(false);
    }
}
