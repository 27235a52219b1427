package org.gongkai.publication.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Caching;
import org.gongkai.portal.HomePart;
import org.gongkai.portal.Sites;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ListQuery;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.PublishedLine;
import org.gongkai.publication.Validity;
import org.gongkai.publication.open.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people look for, on the home pages: the newest, documents in force, consultations that are open. */
@Configuration(proxyBeanMethods = false)
class ItemsAtHome {

    private static final int ENTRIES = 8;

    private final PublishedItems published;
    private final Agencies agencies;
    private final Sites sites;

    ItemsAtHome(PublishedItems published, Agencies agencies, Sites sites) {
        this.published = published;
        this.agencies = agencies;
        this.sites = sites;
    }

    private ListQuery query(AgencySite site) {
        Caching.dependsOn(site.isOfRegion() ? PublicTags.ANY_LIST : PublicTags.list(site.id()));
        return ListQuery.of(sites.gathered(site)).atMost(ENTRIES);
    }

    @Bean
    HomePart newestItems() {
        return part(10, "home.newest", site -> query(site), PublicAddress::content);
    }

    @Bean
    HomePart documentsInForce() {
        return part(
                20,
                "home.documents",
                site -> query(site)
                        .of(ItemKind.RULE, ItemKind.NORMATIVE_DOCUMENT)
                        .that(Validity.IN_FORCE),
                PublicAddress::documents);
    }

    private HomePart part(
            int place, String key, Function<AgencySite, ListQuery> query, Function<AgencySite, String> path) {
        return new HomePart() {
            @Override
            public int place() {
                return place;
            }

            @Override
            public Optional<Block> of(AgencySite site) {
                var lines = published.list(query.apply(site));
                return lines.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Block(key, path.apply(site), entries(lines, site)));
            }
        };
    }

    private List<HomePart.Entry> entries(List<PublishedLine> lines, AgencySite site) {
        var known = agencies.find(
                lines.stream().map(PublishedLine::agency).distinct().toList());
        return lines.stream()
                .map(line -> new HomePart.Entry(
                        line.title(),
                        PublicAddress.of(line.id()),
                        line.publishedAt(),
                        line.language(),
                        Optional.ofNullable(known.get(line.agency()))
                                .filter(agency -> site.isOfRegion())
                                .map(Agency::name)))
                .toList();
    }
}
