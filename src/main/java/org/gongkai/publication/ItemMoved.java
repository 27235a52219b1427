package org.gongkai.publication;

import java.util.Optional;
import org.gongkai.organisation.AgencyId;

/**
 * A version has begun or has gone a step further; told within the transaction of the act.
 *
 * @param from empty for a version that begins
 */
public record ItemMoved(
        ItemId item, AgencyId agency, int number, Optional<ItemState> from, ItemState to, ItemAct act) {}
