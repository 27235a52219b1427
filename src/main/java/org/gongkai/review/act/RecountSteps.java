package org.gongkai.review.act;

import java.util.stream.Collectors;
import org.gongkai.calendar.CalendarChanged;
import org.gongkai.calendar.Recalculations;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Person;
import org.gongkai.review.Review;
import org.gongkai.review.Step;
import org.gongkai.review.model.Passages;
import org.gongkai.review.model.Turns;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the steps that are open anew when the calendar changes, in the transaction of the change. */
@Component
class RecountSteps {

    private final Passages passages;
    private final Turns turns;
    private final Recalculations recalculations;

    RecountSteps(Passages passages, Turns turns, Recalculations recalculations) {
        this.passages = passages;
        this.turns = turns;
        this.recalculations = recalculations;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    @LegalBasis(article = 17)
    void recount(CalendarChanged change) {
        passages.lockOpen()
                .forEach(review -> review.step()
                        .filter(step -> step.workingDays() > 0)
                        .ifPresent(step -> recount(change, review, step)));
    }

    private void recount(CalendarChanged change, Review review, Step step) {
        var due = change.after().advance(review.begunOn(), step.workingDays()).day();
        if (!due.equals(review.dueOn())) {
            passages.move(review.due(due));
            recalculations.enter(
                    change,
                    new Recalculations.Moved(
                            review.agency(),
                            review.matter(),
                            review.title(),
                            step.name(),
                            "/desk/reviews/" + review.id().value() + "/",
                            review.dueOn(),
                            due,
                            turns.of(review).unsigned().stream().map(Person::id).collect(Collectors.toSet())));
        }
    }
}
