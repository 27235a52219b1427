package org.gongkai.publication.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.Validity;

/**
 * One change of a document's validity.
 *
 * @param id in the order in which the program learned of them; of two for the same day the later counts
 * @param effectiveOn from this day on, inclusive, the document is what the change says
 * @param by the item whose publication brought it about
 * @param recordedBy name of whoever entered it
 */
public record ValidityChange(
        long id,
        Validity validity,
        LocalDate effectiveOn,
        Cause cause,
        Optional<ItemId> by,
        Optional<String> reason,
        String recordedBy,
        Instant recordedAt) {

    /** The order in which changes count. */
    public static final Comparator<ValidityChange> ORDER =
            Comparator.comparing(ValidityChange::effectiveOn).thenComparingLong(ValidityChange::id);

    public enum Cause {
        /** Another document repeals or amends it. */
        DOCUMENT,
        /** Its own last day. */
        TERM,
        /** Somebody entered it, with the decision it rests on. */
        DECISION,
        CLEAN_UP,
        /** Known already when the document was entered. */
        ENTRY;

        /** Key of its name in the words. */
        public String key() {
            return "cause." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
