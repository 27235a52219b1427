package org.gongkai.review.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.calendar.WorkingCalendars;
import org.gongkai.ledger.Ledger;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.review.NoSuchReviewException;
import org.gongkai.review.Review;
import org.gongkai.review.Review.Mark;
import org.gongkai.review.ReviewId;
import org.gongkai.review.Step;
import org.gongkai.review.model.Access;
import org.gongkai.review.model.Passages;
import org.gongkai.review.model.ReviewedMatters;
import org.springframework.stereotype.Component;

/** What every act at a review begins and ends with. */
@Component
class Docket {

    private final Passages passages;
    private final ReviewedMatters matters;
    private final Access access;
    private final Ledger ledger;
    private final People people;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Docket(
            Passages passages,
            ReviewedMatters matters,
            Access access,
            Ledger ledger,
            People people,
            WorkingCalendars calendars,
            Clock clock) {
        this.passages = passages;
        this.matters = matters;
        this.access = access;
        this.ledger = ledger;
        this.people = people;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The review, locked behind its matter until the transaction ends.
     *
     * @throws NoSuchReviewException when there is none, or none of the actor's
     */
    Held hold(Actor by, ReviewId id) {
        var before = passages.find(id)
                .filter(review -> access.may(by, review))
                .orElseThrow(() -> new NoSuchReviewException(id));
        var content = matters.lockedContent(before);
        return new Held(passages.lock(id), content);
    }

    /** @param content SHA-256 of the matter as it stands */
    record Held(Review review, Optional<String> content) {

        /** Whether what lies there is what was handed in. */
        boolean isUnchanged() {
            return content.equals(Optional.of(review.content()));
        }

        PersonId person(Actor by) {
            return by.person().orElseThrow(() -> new NoSuchReviewException(review.id()));
        }
    }

    Marking mark(Review review, Mark.Kind kind, Actor by) {
        return new Marking(review.current(), kind, by, clock.instant());
    }

    /** Keeps what an act came to, with its entry in the ledger. */
    Review keep(Review after, Marking marking, String act) {
        ledger.append(marking.by(), marking.entry(after, act));
        return passages.keep(after, marking.mark(after));
    }

    /** For whom a signature was given. */
    Optional<Person> principal(Mark signature) {
        return signature.insteadOf().flatMap(named -> people.find(named.person()));
    }

    /** Keeps where an act has taken a review. */
    Review move(Review after) {
        return passages.move(after);
    }

    /** Puts a review at the beginning of a step. */
    Review begin(Review review, int step) {
        return review.at(step, today(), dueOn(review.steps().get(step), today()));
    }

    /** Puts a review behind its last step. */
    Review behind(Review review) {
        return review.at(review.steps().size(), today(), Optional.empty());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Empty where the step has no date, or where the count leads into a year that has not been announced. */
    Optional<LocalDate> dueOn(Step step, LocalDate begunOn) {
        return step.workingDays() == 0
                ? Optional.empty()
                : calendars.current().advance(begunOn, step.workingDays()).day();
    }

    ReviewId add(Review begun, Actor by) {
        var marking = new Marking(0, Mark.Kind.SUBMITTED, by, clock.instant());
        ledger.append(by, marking.entry(begun, "review.submit"));
        return passages.add(begun.with(List.of(marking.mark(begun))));
    }
}
