package org.gongkai.review.web;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.review.Review;
import org.gongkai.review.Review.State;
import org.gongkai.review.ReviewPanel.Acts;
import org.gongkai.review.model.Access;
import org.gongkai.review.model.Deputies;
import org.gongkai.review.model.ReviewedMatters;
import org.gongkai.review.model.Standing;
import org.gongkai.review.model.Standing.Deputy;
import org.gongkai.review.model.Standing.MovingOn;
import org.gongkai.review.model.Standing.None;
import org.gongkai.review.model.Standing.Own;
import org.gongkai.review.model.TakingBack;
import org.gongkai.review.model.Turn;
import org.gongkai.workbench.Words;
import org.springframework.stereotype.Component;

/** What somebody may do at a review now; each act asks again before it does anything. */
@Component
final class PossibleActs {

    private static final Acts NOTHING = new Acts(
            Optional.empty(), Optional.empty(), Optional.empty(), false, List.of(), Optional.empty(), false, false);
    private static final Words WORDS = Telling.WORDS;

    private final Access access;
    private final Deputies deputies;
    private final ReviewedMatters matters;

    PossibleActs(Access access, Deputies deputies, ReviewedMatters matters) {
        this.access = access;
        this.deputies = deputies;
        this.matters = matters;
    }

    Acts of(Review review, Optional<Turn> turn, Actor actor) {
        if (actor.person().isEmpty() || !access.may(actor, review)) {
            return NOTHING;
        }
        var person = actor.person().get();
        var isOpenStill = (review.isOpen() || review.state() == State.APPROVED) && !matters.haveTakenEffect(review);
        var standing = turn.map(each -> each.of(person));
        return new Acts(
                standing.filter(Standing::maySign).map(each -> approve(review, each)),
                standing.flatMap(PossibleActs::insteadOf),
                standing.flatMap(PossibleActs::whyNot),
                standing.filter(each -> each instanceof Own || each instanceof Deputy)
                        .isPresent(),
                turn.filter(each -> each.isHeldBy(person))
                        .map(each -> deputiesOf(each, person))
                        .orElse(List.of()),
                isOpenStill ? takesBack(review, person) : Optional.empty(),
                isOpenStill && review.submittedBy().equals(actor.person()),
                review.isOpen());
    }

    private List<Person> deputiesOf(Turn turn, PersonId person) {
        return deputies.of(turn, person);
    }

    private static String approve(Review review, Standing standing) {
        return WORDS.of(
                standing instanceof MovingOn ? "act.move-on" : review.isAtLastStep() ? "act.sign-off" : "act.approve");
    }

    static Optional<String> insteadOf(Standing standing) {
        return standing instanceof Deputy(var principal)
                ? Optional.of(WORDS.of("instead-of", principal.name()))
                : Optional.empty();
    }

    private static Optional<String> whyNot(Standing standing) {
        return standing instanceof None(var why) ? Optional.of(WORDS.of("why." + why.name())) : Optional.empty();
    }

    private static Optional<String> takesBack(Review review, PersonId person) {
        return TakingBack.of(review, person)
                .map(mark ->
                        WORDS.of("takes-back", review.steps().get(mark.step()).name()));
    }
}
