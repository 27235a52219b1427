package org.gongkai.portal;

import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;

/**
 * The site of one agency.
 *
 * @param base what its addresses begin with: nothing for the agency whose installation this is, {@code /agencies/SLUG} for others
 */
public record AgencySite(Agency agency, SiteFace face, String base) {

    public static final String AGENCIES = "/agencies/";

    public AgencyId id() {
        return agency.id();
    }

    /** The address of a page of this site, without the language, not percent-encoded. */
    public String at(String path) {
        return base + path;
    }

    public String name() {
        return face.name().isBlank() ? agency.name() : face.name();
    }

    /** Whether it is the site at the root. */
    public boolean isOwn() {
        return base.isEmpty();
    }

    /** Whether it is a government's, whose home gathers what all agencies below it publish. */
    public boolean isOfRegion() {
        return agency.kind() == AgencyKind.GOVERNMENT;
    }
}
