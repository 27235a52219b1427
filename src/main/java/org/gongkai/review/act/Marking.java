package org.gongkai.review.act;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gongkai.ledger.Act;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Appointment;
import org.gongkai.organisation.Person;
import org.gongkai.review.Review;
import org.gongkai.review.Review.Mark;
import org.gongkai.review.Review.Mark.Named;

/** One act at a review, as it goes among the marks of the review and into the ledger. */
record Marking(
        int step,
        Mark.Kind kind,
        Actor by,
        Optional<Person> insteadOf,
        Optional<Person> to,
        Optional<String> comment,
        Instant at) {

    Marking(int step, Mark.Kind kind, Actor by, Instant at) {
        this(step, kind, by, Optional.empty(), Optional.empty(), Optional.empty(), at.truncatedTo(ChronoUnit.MICROS));
    }

    Marking atStep(int index) {
        return new Marking(index, kind, by, insteadOf, to, comment, at);
    }

    Marking insteadOf(Optional<Person> principal) {
        return new Marking(step, kind, by, principal, to, comment, at);
    }

    Marking to(Person deputy) {
        return new Marking(step, kind, by, insteadOf, Optional.of(deputy), comment, at);
    }

    Marking saying(Optional<String> words) {
        return new Marking(step, kind, by, insteadOf, to, words, at);
    }

    Mark mark(Review review) {
        return new Mark(
                step,
                kind,
                by.person(),
                by.name(),
                title(review),
                insteadOf.map(Named::of),
                to.map(Named::of),
                comment,
                at);
    }

    /** The post of the step as it is called at the agency; for whoever does not hold it, all their posts. */
    private String title(Review review) {
        return Optional.of(step)
                .filter(index ->
                        kind != Mark.Kind.SUBMITTED && index < review.steps().size())
                .map(index -> review.steps().get(index).post())
                .flatMap(post -> by.appointments().stream()
                        .filter(each -> each.post() == post && each.agency().equals(review.agency()))
                        .map(Appointment::title)
                        .findFirst())
                .orElseGet(by::title);
    }

    Act entry(Review review, String name) {
        return new Act(
                review.agency(),
                review.matter(),
                name,
                OptionalInt.empty(),
                Optional.of(review.content()),
                comment,
                insteadOf.map(Person::name),
                details(review));
    }

    private Map<String, String> details(Review review) {
        var details = new TreeMap<String, String>();
        details.put("title", review.title());
        if (step < review.steps().size()) {
            details.put("step", review.steps().get(step).name());
            details.put("post", title(review));
        }
        to.ifPresent(person -> details.put("to", person.name()));
        return details;
    }
}
