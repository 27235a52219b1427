package org.gongkai.publication.catalogue.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.portal.Theme;
import org.gongkai.publication.SiteProfile;
import org.gongkai.publication.catalogue.DisclosureRules;
import org.gongkai.publication.catalogue.Guide;
import org.gongkai.publication.catalogue.GuideGap;
import org.gongkai.publication.timeliness.YearlyReviews;

/**
 * What an agency tells of itself, for its staff.
 *
 * @param changedAt when the guide last changed
 * @param reviewed when somebody last said that all of it is still right
 */
public record SiteView(
        Agency agency,
        List<Agency> choices,
        SiteProfile profile,
        Guide guide,
        DisclosureRules rules,
        List<GuideGap> gaps,
        Optional<Instant> changedAt,
        Optional<YearlyReviews.Done> reviewed) {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    public SiteView {
        choices = List.copyOf(choices);
        gaps = List.copyOf(gaps);
    }

    public String themeWords() {
        return CataloguePart.WORDS.of(
                "theme." + Theme.named(profile.theme()).orElse(Theme.PLAIN).key());
    }

    public Optional<LocalDate> changedOn() {
        return changedAt.map(at -> LocalDate.ofInstant(at, HERE));
    }
}
