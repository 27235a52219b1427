package org.gongkai.publication;

import java.time.Instant;
import org.gongkai.organisation.AgencyId;

/**
 * An item as everybody may read it; for a withdrawn one only what its notice needs is for showing.
 *
 * @param changedAt when anything of what is public changed last
 */
public record PublishedItem(
        ItemId id, AgencyId agency, ItemContent content, String sha256, PublicSide publicSide, Instant changedAt) {

    public IndexNumber index() {
        return publicSide.index();
    }
}
