package org.gongkai.publication;

import java.util.Optional;
import org.gongkai.organisation.AgencyId;

/**
 * A version has begun or has gone a step further; told within the transaction of the act.
 *
 * @param version as it is after the step
 * @param from empty for a version that begins
 */
public record ItemMoved(Item version, Optional<ItemState> from, ItemAct act) {

    public ItemId item() {
        return version.id();
    }

    public AgencyId agency() {
        return version.agency();
    }

    public ItemState to() {
        return version.state();
    }
}
