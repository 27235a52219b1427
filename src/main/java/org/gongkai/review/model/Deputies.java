package org.gongkai.review.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.review.Step;
import org.springframework.stereotype.Component;

/** Whom a matter can be handed over to: the deputy of an absence first, then the agency's other reviewers who have signed no step yet. */
@Component
public class Deputies {

    private final People people;
    private final Clock clock;

    Deputies(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    public List<Person> of(Turn turn, PersonId principal) {
        var today = LocalDate.now(clock);
        var deputy = people.deputyOf(principal, today).stream();
        var reviewers = Step.POSTS.stream()
                .flatMap(post -> people.holding(post, turn.review().agency(), Optional.empty(), today).stream())
                .sorted(Comparator.comparing(person -> person.id().value()));
        return Stream.concat(deputy, reviewers)
                .distinct()
                .filter(person -> !person.id().equals(principal))
                .filter(person -> turn.review().signatures().noneMatch(mark -> mark.isBy(person.id())))
                .toList();
    }
}
