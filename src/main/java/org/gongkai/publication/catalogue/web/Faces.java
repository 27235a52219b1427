package org.gongkai.publication.catalogue.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.organisation.AgencyId;
import org.gongkai.portal.SiteFace;
import org.gongkai.portal.SiteFaces;
import org.gongkai.portal.Theme;
import org.gongkai.publication.SiteProfile.Office;
import org.gongkai.publication.SiteProfiles;
import org.springframework.stereotype.Component;

/** The face of a site out of the agency's profile. */
@Component
final class Faces implements SiteFaces {

    private final SiteProfiles profiles;

    Faces(SiteProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public Optional<SiteFace> of(AgencyId agency) {
        var profile = profiles.of(agency);
        return profile.version() == 0
                ? Optional.empty()
                : Optional.of(new SiteFace(
                        profile.siteName().orElse(""),
                        Theme.named(profile.theme()).orElse(Theme.PLAIN),
                        contact(profile.office())));
    }

    private static String contact(Office office) {
        return Stream.of(office.name(), office.address(), office.telephone())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(CataloguePart.WORDS.of("contact.between")));
    }
}
