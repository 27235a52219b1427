package org.gongkai.review.model;

import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.People;
import org.gongkai.organisation.PersonId;
import org.gongkai.platform.Power;
import org.gongkai.review.Review;
import org.springframework.stereotype.Component;

/**
 * Whom a review concerns: the reviewers of its very agency, whoever had a part in it and still works there, and whoever stands in for a signer.
 *
 * <p>Not those of the agencies above it: they see what is filed to them.
 */
@Component
public class Access {

    private final Turns turns;
    private final People people;

    Access(Turns turns, People people) {
        this.turns = turns;
        this.people = people;
    }

    public boolean may(Actor actor, Review review) {
        return actor.agenciesWith(Power.REVIEW).contains(review.agency())
                || actor.person()
                        .filter(person -> hasPart(actor, person, review))
                        .isPresent();
    }

    private boolean hasPart(Actor actor, PersonId person, Review review) {
        return worksAt(review.agency(), actor, person)
                        && review.marks().stream().anyMatch(mark -> mark.isBy(person))
                || review.isOpen() && turns.of(review).of(person).maySign();
    }

    /** Whoever has gone elsewhere leaves the matter behind, with what they did to it. */
    private boolean worksAt(AgencyId agency, Actor actor, PersonId person) {
        return actor.appointments().stream().anyMatch(post -> post.agency().equals(agency))
                || people.find(person)
                        .filter(known -> known.agency().equals(agency))
                        .isPresent();
    }
}
