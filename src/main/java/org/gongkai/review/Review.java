package org.gongkai.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;

/**
 * One passage of a matter through its chain.
 *
 * @param section whose head takes part, where the chain has such a step
 * @param content SHA-256 of the version under review
 * @param steps as the chain was when the passage began
 * @param current index of the step whose turn it is; the number of steps once all have signed
 * @param begunOn the day the current step began, from which its working days are counted
 * @param dueOn of the current step; empty where it has no date, or none that is known yet
 */
public record Review(
        ReviewId id,
        AgencyId agency,
        Optional<SectionId> section,
        Matter matter,
        String title,
        String content,
        State state,
        List<Step> steps,
        int current,
        LocalDate begunOn,
        Optional<LocalDate> dueOn,
        List<Mark> marks) {

    public Review {
        steps = List.copyOf(steps);
        marks = List.copyOf(marks);
    }

    /** The same review with what was done at it. */
    public Review with(List<Mark> done) {
        return new Review(id, agency, section, matter, title, content, state, steps, current, begunOn, dueOn, done);
    }

    /** The same review, ended. */
    public Review ended(State how) {
        return new Review(
                id, agency, section, matter, title, content, how, steps, current, begunOn, Optional.empty(), marks);
    }

    /** The same review, open at a step that begins on a day. */
    public Review at(int step, LocalDate begins, Optional<LocalDate> due) {
        return new Review(id, agency, section, matter, title, content, State.OPEN, steps, step, begins, due, marks);
    }

    /** The same review with the current step due on another day. */
    public Review due(Optional<LocalDate> on) {
        return at(current, begunOn, on);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** The step whose turn it is; empty once all have signed. */
    public Optional<Step> step() {
        return current < steps.size() ? Optional.of(steps.get(current)) : Optional.empty();
    }

    public boolean isAtLastStep() {
        return current == steps.size() - 1;
    }

    public Optional<PersonId> submittedBy() {
        return marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.SUBMITTED)
                .flatMap(mark -> mark.person().stream())
                .findFirst();
    }

    /** The signatures that stand at a step, the oldest first; those taken back are not among them. */
    public List<Mark> signatures(int step) {
        var standing = new ArrayList<Mark>();
        for (var mark : marks) {
            if (mark.step() == step && mark.kind() == Mark.Kind.APPROVED) {
                standing.add(mark);
            } else if (mark.step() == step && mark.kind() == Mark.Kind.TAKEN_BACK) {
                standing.removeIf(signature -> signature.signatory().equals(mark.signatory()));
            }
        }
        return List.copyOf(standing);
    }

    /** All signatures that stand. */
    public Stream<Mark> signatures() {
        return IntStream.range(0, steps.size()).boxed().flatMap(step -> signatures(step).stream());
    }

    public enum State {
        OPEN,
        APPROVED,
        RETURNED,
        WITHDRAWN,
        /** What was under review has changed since. */
        VOID
    }

    /**
     * What somebody did at a step, the oldest first.
     *
     * @param person empty for a program
     * @param title the post it was done in
     * @param insteadOf for whom a deputy did it
     * @param to whom the matter was handed over to
     */
    public record Mark(
            int step,
            Kind kind,
            Optional<PersonId> person,
            String name,
            String title,
            Optional<Named> insteadOf,
            Optional<Named> to,
            Optional<String> comment,
            Instant at) {

        /** Whose signature it counts as: a deputy's counts as that of the person deputised for. */
        public Optional<PersonId> signatory() {
            return insteadOf.map(Named::person).or(() -> person);
        }

        public boolean isBy(PersonId someone) {
            return person.equals(Optional.of(someone));
        }

        /** Somebody under the name they had then. */
        public record Named(PersonId person, String name) {
            public static Named of(Person person) {
                return new Named(person.id(), person.name());
            }
        }

        public enum Kind {
            SUBMITTED,
            APPROVED,
            RETURNED,
            HANDED_OVER,
            /** A signer took back a signature. */
            TAKEN_BACK,
            COMMENTED,
            /** Who handed the matter in took it back. */
            WITHDRAWN,
            VOIDED
        }
    }
}
