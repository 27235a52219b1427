package org.gongkai.publication.web;

import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Column;
import org.gongkai.portal.ColumnPart;
import org.gongkai.publication.SiteProfile;
import org.gongkai.publication.SiteProfiles;
import org.gongkai.publication.open.PublicAddress;
import org.springframework.stereotype.Component;

/** The entrance 依申请公开, for every agency that has said how it can be reached: an entrance that leads nowhere is none. */
@Component
@LegalBasis(article = 27)
final class ApplicationsColumn implements ColumnPart {

    private final SiteProfiles profiles;

    ApplicationsColumn(SiteProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public Column column() {
        return Column.APPLICATIONS;
    }

    @Override
    public Optional<String> path(AgencySite site) {
        return isReachable(profiles.of(site.id())) ? Optional.of(site.at(PublicAddress.APPLY)) : Optional.empty();
    }

    static boolean isReachable(SiteProfile profile) {
        return !profile.office().address().isBlank()
                || !profile.office().telephone().isBlank();
    }
}
