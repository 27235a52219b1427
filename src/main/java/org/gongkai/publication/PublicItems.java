package org.gongkai.publication;

import java.util.List;
import org.gongkai.organisation.AgencyId;

/** The ids of what is public, for whoever has to name every page. */
public interface PublicItems {

    /** The greatest id of an item that is in public lists; 0 where there is none. */
    long greatest();

    /** The agencies that have any in public lists. */
    List<AgencyId> agencies();

    /** Those in public lists whose ids lie after the first and not after the second. */
    List<ItemId> between(long after, long until);
}
