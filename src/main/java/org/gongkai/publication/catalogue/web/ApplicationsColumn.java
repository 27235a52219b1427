package org.gongkai.publication.catalogue.web;

import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Column;
import org.gongkai.portal.ColumnPart;
import org.gongkai.publication.SiteProfiles;
import org.gongkai.publication.open.PublicAddress;
import org.springframework.stereotype.Component;

/** The entrance 依申请公开, for every agency that has said how it can be reached: an entrance that leads nowhere is none. */
@Component
@LegalBasis(article = 27)
final class ApplicationsColumn implements ColumnPart {

    private final SiteProfiles profiles;
    private final GuideViews guides;

    ApplicationsColumn(SiteProfiles profiles, GuideViews guides) {
        this.profiles = profiles;
        this.guides = guides;
    }

    @Override
    public Column column() {
        return Column.APPLICATIONS;
    }

    @Override
    public Optional<String> path(AgencySite site) {
        return isReachable(site) ? Optional.of(site.at(PublicAddress.APPLY)) : Optional.empty();
    }

    private boolean isReachable(AgencySite site) {
        var office = profiles.of(site.id()).office();
        return !office.address().isBlank()
                || !office.telephone().isBlank()
                || guides.channels(site).stream()
                        .anyMatch(channel -> !channel.contact().isBlank());
    }
}
