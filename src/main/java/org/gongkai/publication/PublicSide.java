package org.gongkai.publication;

import java.time.Instant;
import java.util.Optional;

/**
 * What the public sees or saw of an item.
 *
 * @param version number of the version that is public, or was until it was withdrawn
 * @param state PUBLISHED, ARCHIVED or WITHDRAWN
 * @param validity empty for items that are never in force
 * @param withdrawal why the item was taken back, for everybody to read
 */
public record PublicSide(
        int version,
        ItemState state,
        IndexNumber index,
        Instant firstPublishedAt,
        Instant publishedAt,
        Optional<Validity> validity,
        Optional<Withdrawal> withdrawal) {

    public boolean isReadable() {
        return state == ItemState.PUBLISHED || state == ItemState.ARCHIVED;
    }

    public record Withdrawal(String reason, Instant at) {}
}
