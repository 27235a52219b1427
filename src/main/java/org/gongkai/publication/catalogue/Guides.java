package org.gongkai.publication.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.CatalogueChanged.Part;

/** The guides and lists of rules of the agencies, read only. */
public interface Guides {

    /** Blank for an agency that has said nothing yet. */
    Guide of(AgencyId agency);

    DisclosureRules rules(AgencyId agency);

    /** When any of these parts last changed; empty when none ever did. */
    Optional<Instant> changed(AgencyId agency, Collection<Part> parts);
}
