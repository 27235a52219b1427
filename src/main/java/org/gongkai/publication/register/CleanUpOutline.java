package org.gongkai.publication.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.publication.ItemId;

/**
 * A clean-up by its counts, without its documents.
 *
 * @param documents how many are looked through
 * @param undecided how many of them nobody has decided on
 */
public record CleanUpOutline(
        CleanUpId id,
        LocalDate asAt,
        CleanUp.State state,
        Optional<ItemId> announcement,
        String startedBy,
        Instant startedAt,
        int documents,
        int undecided) {

    public int year() {
        return asAt.getYear();
    }
}
