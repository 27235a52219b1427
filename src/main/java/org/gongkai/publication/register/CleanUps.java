package org.gongkai.publication.register;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;

/** The clean-ups of documents. */
public interface CleanUps {

    /** The newest first; counted, not read line by line. */
    List<CleanUpOutline> of(AgencyId agency);

    Optional<CleanUp> find(CleanUpId id);

    /** The one whose result an item makes known. */
    Optional<CleanUp> announcedBy(ItemId item);

    /** Whether an item once was to make a result known that has been decided anew since. */
    boolean wasAnnouncedBy(ItemId item);
}
