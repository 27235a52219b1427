package org.gongkai.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.Post;
import org.gongkai.review.Review;
import org.gongkai.review.model.Turn;
import org.springframework.stereotype.Component;

/** Says whom to ask when nobody holds the post that must sign: the administrators of the agency, else of the nearest above it. */
@Component
final class Vacancies {

    private final Agencies agencies;
    private final People people;
    private final Clock clock;

    Vacancies(Agencies agencies, People people, Clock clock) {
        this.agencies = agencies;
        this.people = people;
        this.clock = clock;
    }

    String words(Turn turn) {
        var post = Telling.post(turn.step().post());
        var whom = administrators(turn.review());
        return whom.isEmpty()
                ? Telling.WORDS.of("vacancy.nobody", post)
                : Telling.WORDS.of("vacancy", post, Telling.names(whom));
    }

    private List<Person> administrators(Review review) {
        var path = agencies.find(review.agency()).orElseThrow().path();
        return path.reversed().stream()
                .map(this::administrators)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Person> administrators(AgencyId agency) {
        return people.holding(Post.ADMINISTRATOR, agency, Optional.empty(), LocalDate.now(clock));
    }
}
