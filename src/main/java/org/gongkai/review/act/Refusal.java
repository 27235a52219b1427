package org.gongkai.review.act;

import java.util.Optional;
import org.gongkai.review.Seen;
import org.gongkai.review.Signing;

/** What a signer's form must agree with before anything else is asked. */
final class Refusal {

    private Refusal() {}

    static Optional<Signing> of(Docket.Held held, Seen seen) {
        var review = held.review();
        if (!review.isOpen()) {
            return Optional.of(new Signing.Closed(review.state()));
        }
        if (!held.isUnchanged() || !review.content().equals(seen.content())) {
            return Optional.of(new Signing.Changed());
        }
        return review.current() == seen.step() ? Optional.empty() : Optional.of(new Signing.MovedOn(review.current()));
    }
}
