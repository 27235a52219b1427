package org.gongkai.review.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;
import org.gongkai.review.Review;
import org.gongkai.review.Step;
import org.springframework.stereotype.Component;

/** Works out afresh each time whose turn it is: posts change hands while a matter is under review. */
@Component
public class Turns {

    private final People people;
    private final Clock clock;

    Turns(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException when all steps of the review are behind it */
    public Turn of(Review review) {
        var today = LocalDate.now(clock);
        var step = review.step().orElseThrow();
        var section = Step.isOfSection(step.post()) ? review.section() : Optional.<SectionId>empty();
        var holders = people.holding(step.post(), review.agency(), section, today);
        var deputies = new HashMap<PersonId, Person>();
        holders.forEach(
                holder -> people.deputyOf(holder.id(), today).ifPresent(deputy -> deputies.put(holder.id(), deputy)));
        return new Turn(review, holders, deputies);
    }
}
