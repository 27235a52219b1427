package org.gongkai.review.model;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.PersonId;
import org.gongkai.platform.Power;
import org.gongkai.review.Review;
import org.springframework.stereotype.Component;

/** Whom a review concerns: the reviewers of its agency, whoever had a part in it, and whoever stands in for a signer. */
@Component
public class Access {

    private final Agencies agencies;
    private final Turns turns;

    Access(Agencies agencies, Turns turns) {
        this.agencies = agencies;
        this.turns = turns;
    }

    public boolean may(Actor actor, Review review) {
        return agencies.find(review.agency())
                        .filter(agency -> actor.may(Power.REVIEW, agency))
                        .isPresent()
                || actor.person().filter(person -> hasPart(person, review)).isPresent();
    }

    private boolean hasPart(PersonId person, Review review) {
        return review.submittedBy().equals(Optional.of(person))
                || review.isOpen() && turns.of(review).of(person).maySign();
    }
}
