package org.gongkai.publication.catalogue.web;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.SitemapPart;
import org.gongkai.portal.Sites;
import org.springframework.stereotype.Component;

/** The pages of guide and rules of all sites of the region, for search engines and the export. */
@Component
final class GuideAddresses implements SitemapPart {

    private static final int SITES = MOST / 2;

    private final Sites sites;

    GuideAddresses(Sites sites) {
        this.sites = sites;
    }

    @Override
    public String name() {
        return "guides";
    }

    @Override
    public int files() {
        return (int) Math.max(1, Math.ceilDiv(all().count(), SITES));
    }

    @Override
    public List<String> pages(int file) {
        return all().skip((file - 1L) * SITES)
                .limit(SITES)
                .flatMap(site -> Stream.of(site.at(GuidePages.GUIDE), site.at(GuidePages.RULES)))
                .toList();
    }

    private Stream<AgencySite> all() {
        return Stream.concat(Stream.of(sites.own()), sites.ofRegion().stream().map(sites::of))
                .distinct();
    }
}
