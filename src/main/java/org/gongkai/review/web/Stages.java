package org.gongkai.review.web;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.review.Review;
import org.gongkai.review.Review.Mark;
import org.gongkai.review.ReviewPanel.Stage;
import org.gongkai.review.model.Turn;

/** One step of a review as its panel shows it. */
final class Stages {

    private Stages() {}

    static Stage of(Review review, int index, Optional<Turn> turn) {
        var step = review.steps().get(index);
        var isTurn = review.isOpen() && index == review.current();
        var signatures =
                review.signatures(index).stream().map(Stages::signature).toList();
        var waitingFor =
                isTurn ? turn.map(each -> Telling.names(each.unsigned())).orElse("") : "";
        var due = isTurn ? review.dueOn() : Optional.<LocalDate>empty();
        return new Stage(
                step.name(),
                tone(review, index, isTurn),
                Telling.about(step),
                signatures,
                waitingFor,
                due,
                isTurn && due.isEmpty() && step.workingDays() > 0
                        ? Telling.WORDS.of("due.not-announced", String.valueOf(step.workingDays()))
                        : "");
    }

    private static String tone(Review review, int index, boolean isTurn) {
        if (isTurn) {
            return "current";
        }
        var sentBack = review.state() == Review.State.RETURNED && index == review.current();
        return sentBack ? "bad" : index < review.current() ? "done" : "";
    }

    private static String signature(Mark mark) {
        return Telling.WORDS.of("signed", Telling.who(mark), Telling.time(mark.at()));
    }
}
