package org.gongkai.review.model;

import org.gongkai.organisation.Actor;
import org.gongkai.organisation.PersonId;
import org.gongkai.platform.Power;
import org.gongkai.review.Review;
import org.springframework.stereotype.Component;

/**
 * Whom a review concerns: the reviewers of its very agency, whoever had a part in it, and whoever stands in for a signer.
 *
 * <p>Not those of the agencies above it: they see what is filed to them.
 */
@Component
public class Access {

    private final Turns turns;

    Access(Turns turns) {
        this.turns = turns;
    }

    public boolean may(Actor actor, Review review) {
        return actor.agenciesWith(Power.REVIEW).contains(review.agency())
                || actor.person().filter(person -> hasPart(person, review)).isPresent();
    }

    private boolean hasPart(PersonId person, Review review) {
        return review.marks().stream().anyMatch(mark -> mark.isBy(person))
                || review.isOpen() && turns.of(review).of(person).maySign();
    }
}
