package org.gongkai.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.review.Review;
import org.gongkai.review.Review.Mark;
import org.gongkai.review.ReviewPanel;
import org.gongkai.review.ReviewPanel.Remark;
import org.gongkai.review.ReviewPanels;
import org.gongkai.review.Reviews;
import org.gongkai.review.model.Turn;
import org.gongkai.review.model.Turns;
import org.springframework.stereotype.Component;

@Component
final class Panels implements ReviewPanels {

    private final Reviews reviews;
    private final Turns turns;
    private final PossibleActs acts;
    private final Vacancies vacancies;
    private final Clock clock;

    Panels(Reviews reviews, Turns turns, PossibleActs acts, Vacancies vacancies, Clock clock) {
        this.reviews = reviews;
        this.turns = turns;
        this.acts = acts;
        this.vacancies = vacancies;
        this.clock = clock;
    }

    @Override
    public Optional<ReviewPanel> of(Matter matter, Actor actor) {
        return reviews.find(matter).map(review -> of(review, actor));
    }

    ReviewPanel of(Review review, Actor actor) {
        var turn = Optional.of(review).filter(Review::isOpen).map(turns::of);
        var stages = IntStream.range(0, review.steps().size())
                .mapToObj(step -> Stages.of(review, step, turn))
                .toList();
        var remarks = review.marks().stream()
                .sorted(Comparator.comparing(Mark::at).reversed())
                .map(mark -> remark(review, mark))
                .toList();
        var vacancy = turn.filter(Turn::isVacant).map(vacancies::words);
        return new ReviewPanel(
                review, LocalDate.now(clock), stages, remarks, vacancy, acts.of(review, turn, actor), Telling.WORDS);
    }

    private static Remark remark(Review review, Mark mark) {
        return new Remark(
                Telling.time(mark.at()),
                Telling.who(mark),
                Telling.what(review, mark),
                mark.comment().orElse(""));
    }
}
