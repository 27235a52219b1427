package org.gongkai.publication.catalogue.web;

import java.util.Arrays;
import java.util.stream.Stream;
import org.gongkai.organisation.AgencyId;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Tag;

/** What the public pages of guide, rules and catalogue depend on. */
final class SiteTags {

    static final String CATALOGUE = "catalogue";
    static final String GUIDE = "guide";
    static final String RULES = "rules";
    static final String STANDARD = "standard";

    private SiteTags() {}

    static Tag of(String kind, AgencyId agency) {
        return Tag.of(kind, agency.value());
    }

    /** The frame of the site, and these. */
    static Tag[] of(AgencySite site, String... kinds) {
        return Stream.concat(
                        Stream.of(Tag.site(site.id())), Arrays.stream(kinds).map(kind -> of(kind, site.id())))
                .toArray(Tag[]::new);
    }
}
