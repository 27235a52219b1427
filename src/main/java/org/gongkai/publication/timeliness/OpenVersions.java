package org.gongkai.publication.timeliness;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;

/** The versions on their way; what is public, kept or discarded is not among them, however much of it there is. */
public interface OpenVersions {

    List<OpenVersion> of(Collection<AgencyId> agencies);

    /** The version of an item that is on its way, if there is one. */
    Optional<OpenVersion> find(ItemId item);

    List<OpenVersion> find(Collection<ItemId> items);

    /** Those of every agency. */
    List<OpenVersion> all();
}
