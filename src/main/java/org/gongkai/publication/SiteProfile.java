package org.gongkai.publication;

import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.AgencyId;
import org.gongkai.portal.Theme;

/**
 * What the law has an agency's guide tell, and what its site is called (条例 Art. 12).
 *
 * @param code organisation code or unified social credit code; what index numbers begin with
 * @param siteName shown in the masthead; empty for the agency's name
 * @param theme one of the named themes of the site
 * @param office the disclosure office (政府信息公开工作机构)
 * @param version counts its changes
 */
@LegalBasis(article = 12)
public record SiteProfile(
        AgencyId agency, Optional<String> code, Optional<String> siteName, String theme, Office office, int version) {

    public static final String PLAIN_THEME = Theme.PLAIN.key();

    public static SiteProfile blank(AgencyId agency) {
        return new SiteProfile(agency, Optional.empty(), Optional.empty(), PLAIN_THEME, Office.BLANK, 0);
    }

    /** Name, address, hours, telephone, fax and internet contact, each empty as long as nobody has given it. */
    public record Office(
            String name, String address, String hours, String telephone, String fax, String internet, String postcode) {

        public static final Office BLANK = new Office("", "", "", "", "", "", "");
    }
}
