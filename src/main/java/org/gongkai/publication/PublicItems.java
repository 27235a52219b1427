package org.gongkai.publication;

import java.util.List;

/** The ids of what is public, for whoever has to name every page. */
public interface PublicItems {

    /** The greatest id of an item that is in public lists; 0 where there is none. */
    long greatest();

    /** Those in public lists whose ids lie after the first and not after the second. */
    List<ItemId> between(long after, long until);
}
