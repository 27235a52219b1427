package org.gongkai.review.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.review.Review;
import org.gongkai.review.ReviewId;

/** The reviews as they are kept. */
public interface Passages {

    /** @param begun without an id yet */
    ReviewId add(Review begun);

    Optional<Review> find(ReviewId id);

    /** Locks the review until the transaction ends. */
    Review lock(ReviewId id);

    Optional<Review> newest(Matter matter);

    /** Locks the newest passage of a matter until the transaction ends. */
    Optional<Review> lockNewest(Matter matter);

    /** Keeps where a review stands and adds what was done. */
    Review keep(Review after, Review.Mark mark);

    /** Keeps where a review stands. */
    Review move(Review after);

    /** The open reviews that wait for a post at an agency, or that have been handed over to somebody. */
    List<Review> waiting(Collection<Waiting> posts, PersonId handedTo);

    /** All open reviews of some agencies. */
    List<Review> open(Collection<AgencyId> agencies);

    /** All open reviews there are, locked until the transaction ends. */
    List<Review> lockOpen();

    /** What somebody had a part in, the newest first. */
    List<Review> of(PersonId person, int atMost);

    /** A post at an agency. */
    record Waiting(AgencyId agency, Post post) {}
}
