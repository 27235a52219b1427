package org.gongkai.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.review.Review;
import org.gongkai.review.Step;
import org.gongkai.review.model.Passages;
import org.gongkai.review.model.Turns;
import org.springframework.stereotype.Component;

/** Finds the reviews that wait for somebody: in their own posts, for those they stand in for, and what was handed over to them. */
@Component
final class Waiting {

    private final Passages passages;
    private final Turns turns;
    private final People people;
    private final Clock clock;

    Waiting(Passages passages, Turns turns, People people, Clock clock) {
        this.passages = passages;
        this.turns = turns;
        this.people = people;
        this.clock = clock;
    }

    List<Review> forSignatureOf(Actor actor) {
        return actor.person().map(person -> forSignatureOf(person, actor)).orElse(List.of());
    }

    private List<Review> forSignatureOf(PersonId person, Actor actor) {
        return passages.waiting(posts(person, actor), person).stream()
                .filter(review -> waitsFor(person, review))
                .toList();
    }

    /** What somebody has handed over waits for the deputy first, though they may still sign it themselves. */
    private boolean waitsFor(PersonId person, Review review) {
        var turn = turns.of(review);
        return turn.of(person).maySign() && turn.handedOverBy(person).isEmpty();
    }

    private Set<Passages.Waiting> posts(PersonId person, Actor actor) {
        var today = LocalDate.now(clock);
        var principals = people.absentBehind(person, today).stream().map(Person::id);
        return Stream.concat(Stream.of(actor), principals.map(each -> people.actor(each, today)))
                .flatMap(each -> each.appointments().stream())
                .filter(each -> Step.POSTS.contains(each.post()))
                .map(each -> new Passages.Waiting(each.agency(), each.post()))
                .collect(Collectors.toSet());
    }
}
