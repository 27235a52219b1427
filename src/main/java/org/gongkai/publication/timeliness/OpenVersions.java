package org.gongkai.publication.timeliness;

import java.util.Collection;
import java.util.List;
import org.gongkai.organisation.AgencyId;

/** The versions on their way; what is public, kept or discarded is not among them, however much of it there is. */
public interface OpenVersions {

    List<OpenVersion> of(Collection<AgencyId> agencies);

    /** Those of every agency. */
    List<OpenVersion> all();
}
