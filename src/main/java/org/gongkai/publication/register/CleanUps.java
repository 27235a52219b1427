package org.gongkai.publication.register;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;

/** The clean-ups of documents. */
public interface CleanUps {

    /** The newest first. */
    List<CleanUp> of(AgencyId agency);

    Optional<CleanUp> find(CleanUpId id);

    /** The one whose result an item makes known. */
    Optional<CleanUp> announcedBy(ItemId item);
}
