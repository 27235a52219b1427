package org.gongkai.review.act;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.PersonId;
import org.gongkai.review.Review.Mark.Kind;
import org.gongkai.review.ReviewId;
import org.gongkai.review.Seen;
import org.gongkai.review.Signing;
import org.gongkai.review.Signing.Why;
import org.gongkai.review.model.Deputies;
import org.gongkai.review.model.Turns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds the post of the step lets another reviewer of the agency sign instead, this matter and this step only. */
@Component
public class HandOverMatter {

    private final Docket docket;
    private final Turns turns;
    private final Deputies deputies;

    HandOverMatter(Docket docket, Turns turns, Deputies deputies) {
        this.docket = docket;
        this.turns = turns;
        this.deputies = deputies;
    }

    /** @param seen what the signer had before them */
    @Transactional
    public Signing of(Actor by, ReviewId id, Seen seen, PersonId to, String reason) {
        var held = docket.hold(by, id);
        var refused = Refusal.of(held, seen);
        if (refused.isPresent()) {
            return refused.get();
        }
        var turn = turns.of(held.review());
        if (!turn.isHeldBy(held.person(by))) {
            return new Signing.NotYours(Why.NOT_THE_POST);
        }
        return deputies.of(turn, held.person(by)).stream()
                .filter(each -> each.id().equals(to))
                .findFirst()
                .<Signing>map(deputy -> {
                    var marking = docket.mark(turn.review(), Kind.HANDED_OVER, by)
                            .to(deputy)
                            .saying(Optional.of(Reason.of(reason)));
                    return new Signing.Done(docket.keep(turn.review(), marking, "review.hand-over"));
                })
                .orElseGet(Signing.NoDeputy::new);
    }
}
