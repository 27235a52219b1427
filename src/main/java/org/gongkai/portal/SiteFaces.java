package org.gongkai.portal;

import java.util.Optional;
import org.gongkai.organisation.AgencyId;

/** Where the faces of sites are kept; handed in by the module that keeps the profiles. */
public interface SiteFaces {

    /** Empty for an agency that has described no site. */
    Optional<SiteFace> of(AgencyId agency);
}
