package org.gongkai.report.desk.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.PersonId;
import org.gongkai.report.Wording;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionCheck;
import org.gongkai.report.desk.Explanation;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.desk.Saving.Clash;
import org.gongkai.report.desk.act.EditionRegister.Typed;
import org.gongkai.report.desk.act.EditionRegister.TypedBefore;
import org.gongkai.report.model.Report;
import org.gongkai.review.Review;
import org.gongkai.review.Reviews;
import org.springframework.stereotype.Component;

/** Puts changes into an open edition, together with what others typed meanwhile. */
@Component
class Drafting {

    private final Desk desk;
    private final EditionRegister register;
    private final EditionCheck check;
    private final Reviews reviews;

    Drafting(Desk desk, EditionRegister register, EditionCheck check, Reviews reviews) {
        this.desk = desk;
        this.register = register;
        this.check = check;
        this.reviews = reviews;
    }

    /** Saves a revision, unless somebody else has changed one of its places since the version it is based on. */
    Saving save(Actor actor, Locked locked, int baseVersion, Revision revision, String act) {
        var edition = locked.edition();
        var changes = revision.changes();
        if (changes.isEmpty()) {
            return new Saving.Saved(edition);
        }
        var others = register.typedSince(edition.id(), baseVersion).stream()
                .filter(each -> !isBy(actor, each))
                .toList();
        var clashes = changes.stream()
                .flatMap(change -> clash(change, others).stream())
                .toList();
        if (!clashes.isEmpty()) {
            return new Saving.Conflict(edition, clashes);
        }
        var report = revision.report(locked.agency().name(), edition.year());
        return new Saving.Saved(write(actor, locked, report, edition.explanations(), changes, act));
    }

    /** The next version of an edition, with its findings and an entry in the ledger. */
    Edition write(
            Actor actor,
            Locked locked,
            Report report,
            List<Explanation> explanations,
            List<Typed> changes,
            String act) {
        var written = written(actor, locked.edition(), report, explanations);
        register.typed(written, changes, actor, desk.now());
        desk.enter(actor, written, act, entry -> entry.with(Map.of("places", Integer.toString(changes.size()))));
        return written;
    }

    /** The next version of an edition, with other explanations. */
    Edition explained(Actor actor, Locked locked, List<Explanation> explanations, Map<String, String> details) {
        var written = written(actor, locked.edition(), locked.edition().report(), explanations);
        desk.enter(actor, written, "report.explain", entry -> entry.with(details));
        return written;
    }

    /** The same contents, held against the rules as things stand now. */
    Edition judged(Edition edition) {
        return register.judged(edition, check.of(edition));
    }

    /** A signature on the version before is void from now on. */
    private Edition written(Actor actor, Edition before, Report report, List<Explanation> explanations) {
        var draft = new Draft(report, explanations, check.of(before, report));
        var written = register.write(before, draft, desk.now());
        dropSignatures(actor, written);
        return written;
    }

    private void dropSignatures(Actor actor, Edition written) {
        reviews.find(written.matter())
                .filter(review -> review.state() == Review.State.OPEN || review.state() == Review.State.APPROVED)
                .filter(review -> !review.content().equals(written.content()))
                .ifPresent(review -> reviews.voidFor(
                        actor, written.matter(), Wording.in(Wording.CHINESE).of("drafting.changed")));
    }

    private static Optional<Clash> clash(Typed change, List<TypedBefore> others) {
        return others.stream()
                .filter(other -> other.place().equals(change.place()))
                .findFirst()
                .map(other -> new Clash(change.place(), change.before(), change.after(), other.by(), other.at()));
    }

    /** A dropped connection or a second window makes nobody a stranger to what he typed himself. */
    private static boolean isBy(Actor actor, TypedBefore typed) {
        return typed.person() == null
                ? actor.person().isEmpty() && actor.name().equals(typed.by())
                : actor.person()
                        .map(PersonId::value)
                        .filter(typed.person()::equals)
                        .isPresent();
    }
}
