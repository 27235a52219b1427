package org.gongkai.portal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The home pages of all sites of the region, and the list of them. */
@Component
final class AgencyAddresses implements SitemapPart {

    private final Sites sites;

    AgencyAddresses(Sites sites) {
        this.sites = sites;
    }

    @Override
    public String name() {
        return "sites";
    }

    @Override
    public int files() {
        return Math.ceilDiv(all().size(), MOST);
    }

    @Override
    public List<String> pages(int file) {
        return all().stream().skip((file - 1L) * MOST).limit(MOST).toList();
    }

    private List<String> all() {
        var homes = sites.ofRegion().stream().map(agency -> sites.of(agency).at("/"));
        return Stream.concat(Stream.of("/", AgencySite.AGENCIES), homes)
                .distinct()
                .toList();
    }
}
