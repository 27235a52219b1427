package org.gongkai.publication.web;

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

/** Sites look as their agencies' profiles say. */
@Component
final class ProfiledSites implements SiteFaces {

    private final SiteProfiles profiles;

    ProfiledSites(SiteProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public Optional<SiteFace> of(AgencyId agency) {
        var profile = profiles.of(agency);
        return Optional.of(new SiteFace(
                profile.siteName().orElse(""),
                Theme.named(profile.theme()).orElse(Theme.PLAIN),
                contact(profile.office())));
    }

    private static String contact(Office office) {
        return Stream.of(office.name(), office.address(), office.telephone(), office.internet())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" "));
    }
}
