package org.gongkai.publication.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.IndexNumber;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Validity;

/**
 * A document in the register: an item that was issued, public or not, or one from before the platform.
 *
 * @param kind RULE or NORMATIVE_DOCUMENT
 * @param issuedOn day of writing; the year it falls in is the year of issue
 * @param isPublic whether everybody may read it now
 * @param source where an entry without a page is known from
 * @param changes of its validity, in the order in which they count
 */
public record RegisteredDocument(
        DocumentKey key,
        AgencyId agency,
        ItemKind kind,
        String title,
        Optional<String> documentNumber,
        LocalDate issuedOn,
        Optional<LocalDate> effectiveOn,
        Optional<IndexNumber> index,
        boolean isPublic,
        Optional<String> source,
        List<ValidityChange> changes) {

    public RegisteredDocument {
        changes = changes.stream().sorted(ValidityChange.ORDER).toList();
    }

    /** What it was at the end of a day; empty before it was issued. */
    public Optional<Validity> on(LocalDate day) {
        if (day.isBefore(issuedOn)) {
            return Optional.empty();
        }
        return Optional.of(last(day).map(ValidityChange::validity).orElse(Validity.IN_FORCE));
    }

    /** As if some changes had never been. */
    public RegisteredDocument without(Predicate<ValidityChange> some) {
        var others = changes.stream().filter(some.negate()).toList();
        return new RegisteredDocument(
                key, agency, kind, title, documentNumber, issuedOn, effectiveOn, index, isPublic, source, others);
    }

    public boolean isInForceOn(LocalDate day) {
        return on(day).filter(Validity::isInForce).isPresent();
    }

    /** The change that made it what it was at the end of a day. */
    public Optional<ValidityChange> last(LocalDate day) {
        Optional<ValidityChange> last = Optional.empty();
        for (var change : changes) {
            if (!change.effectiveOn().isAfter(day) && hasEffect(change, last)) {
                last = Optional.of(change);
            }
        }
        return last;
    }

    /** What has ended neither runs out nor is amended any more. */
    private static boolean hasEffect(ValidityChange change, Optional<ValidityChange> before) {
        var hasEnded = before.filter(last -> !last.validity().isInForce()).isPresent();
        return !hasEnded
                || (change.cause() != ValidityChange.Cause.TERM || change.validity() != Validity.EXPIRED)
                        && change.validity() != Validity.AMENDED;
    }
}
