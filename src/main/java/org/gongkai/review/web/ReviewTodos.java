package org.gongkai.review.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Caller;
import org.gongkai.platform.Power;
import org.gongkai.review.Review;
import org.gongkai.review.model.Passages;
import org.gongkai.review.model.Turn;
import org.gongkai.review.model.Turns;
import org.gongkai.workbench.TodoList;
import org.springframework.stereotype.Component;

/** What waits for a signature, and for administrators what nobody can sign. */
@Component
final class ReviewTodos implements TodoList {

    private final Waiting waiting;
    private final Passages passages;
    private final Turns turns;
    private final Vacancies vacancies;

    ReviewTodos(Waiting waiting, Passages passages, Turns turns, Vacancies vacancies) {
        this.waiting = waiting;
        this.passages = passages;
        this.turns = turns;
        this.vacancies = vacancies;
    }

    @Override
    public List<Todo> of(Caller caller) {
        return caller instanceof Actor actor
                ? Stream.concat(
                                waiting.forSignatureOf(actor).stream().map(review -> toSign(review, actor)),
                                vacant(actor).map(this::vacancy))
                        .toList()
                : List.of();
    }

    private Todo toSign(Review review, Actor actor) {
        var step = review.step().orElseThrow().name();
        var why = actor.person()
                .flatMap(person -> PossibleActs.insteadOf(turns.of(review).of(person)))
                .map(instead -> Telling.WORDS.of("todo.instead", step, Telling.submitted(review), instead))
                .orElseGet(() -> Telling.WORDS.of("todo.sign", step, Telling.submitted(review)));
        return new Todo(review.title(), why, review.dueOn(), path(review));
    }

    /** Of the agencies that the administrator belongs to; those below have their own, or show it on the page of chains. */
    private Stream<Turn> vacant(Actor actor) {
        return passages.open(actor.agenciesWith(Power.ADMINISTER)).stream()
                .map(turns::of)
                .filter(Turn::isVacant);
    }

    private Todo vacancy(Turn turn) {
        return new Todo(
                Telling.WORDS.of("todo.vacant", turn.review().title()),
                vacancies.words(turn),
                Optional.empty(),
                ChainList.PATH);
    }

    private static String path(Review review) {
        return ReviewList.PATH + review.id().value() + "/";
    }
}
