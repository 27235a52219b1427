package org.gongkai.review.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.review.Review;
import org.gongkai.review.Review.Mark;
import org.gongkai.review.Signing.Why;
import org.gongkai.review.Step;
import org.gongkai.review.model.Standing.Deputy;
import org.gongkai.review.model.Standing.MovingOn;
import org.gongkai.review.model.Standing.None;
import org.gongkai.review.model.Standing.Own;

/**
 * Whose turn it is at an open review, by the posts held on the day.
 *
 * @param holders who hold the post of the step
 * @param deputies who stands in for those of them who are absent
 */
public record Turn(Review review, List<Person> holders, Map<PersonId, Person> deputies) {

    public Turn {
        holders = List.copyOf(holders);
        deputies = Map.copyOf(deputies);
    }

    /** Nobody holds the post. */
    public boolean isVacant() {
        return holders.isEmpty();
    }

    /** Who hold the post and have not signed yet. */
    public List<Person> unsigned() {
        var signed = signatories();
        return holders.stream().filter(holder -> !signed.contains(holder.id())).toList();
    }

    /** Whether somebody holds the post and has not signed yet. */
    public boolean isHeldBy(PersonId person) {
        return !isComplete() && holds(unsigned(), person);
    }

    /** Whether the step has all the signatures it needs. */
    public boolean isComplete() {
        var someone = !review.signatures(review.current()).isEmpty();
        return someone && (step().signers() == Step.Signers.ANY || unsigned().isEmpty());
    }

    public Step step() {
        return review.step().orElseThrow();
    }

    /** To whom somebody has handed the matter over at this step. */
    public Optional<PersonId> handedOverBy(PersonId principal) {
        return review.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.HANDED_OVER && mark.step() == review.current())
                .filter(mark -> mark.isBy(principal))
                .reduce((earlier, later) -> later)
                .flatMap(Mark::to)
                .map(Mark.Named::person);
    }

    public Standing of(PersonId person) {
        if (isComplete()) {
            return signatories().contains(person) ? new MovingOn() : new None(Why.NOT_THE_POST);
        }
        if (holds(unsigned(), person)) {
            return signedElsewhere(person, true) ? new None(Why.SIGNED_ANOTHER_STEP) : new Own();
        }
        var principal =
                unsigned().stream().filter(each -> standsIn(person, each.id())).findFirst();
        if (principal.isPresent()) {
            return signedElsewhere(person, false) ? new None(Why.SIGNED_ANOTHER_STEP) : new Deputy(principal.get());
        }
        return new None(holds(holders, person) ? Why.SIGNED_ALREADY : Why.NOT_THE_POST);
    }

    private boolean standsIn(PersonId person, PersonId principal) {
        var deputy = Optional.ofNullable(deputies.get(principal)).map(Person::id);
        return deputy.equals(Optional.of(person)) || handedOverBy(principal).equals(Optional.of(person));
    }

    /** One person's two signatures are two pairs of eyes only where both posts are really theirs. */
    private boolean signedElsewhere(PersonId person, boolean ownPost) {
        return review.signatures()
                .filter(mark -> mark.step() != review.current() && mark.isBy(person))
                .anyMatch(mark -> !ownPost || mark.insteadOf().isPresent());
    }

    private Set<PersonId> signatories() {
        return review.signatures(review.current()).stream()
                .map(mark -> mark.signatory().orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean holds(List<Person> people, PersonId person) {
        return people.stream().anyMatch(each -> each.id().equals(person));
    }
}
