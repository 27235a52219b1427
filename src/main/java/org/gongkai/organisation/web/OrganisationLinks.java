package org.gongkai.organisation.web;

import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.LeadingGroup.Role;
import org.gongkai.organisation.SectionId;

/** Addresses and words that templates ask for. */
public final class OrganisationLinks {

    public static final String IMPORT = OrganisationPart.PATH + "import/";

    private OrganisationLinks() {}

    public static String agency(AgencyId id) {
        return Places.path(id);
    }

    public static String section(SectionId id) {
        return OrganisationPart.PATH + "sections/" + id.value() + "/";
    }

    public static String role(Role role) {
        return Field.wordsOf("role", role);
    }
}
