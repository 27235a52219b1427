package org.gongkai.publication.catalogue.web;

import java.util.stream.Stream;
import org.gongkai.portal.PublishedPages;
import org.gongkai.portal.Tag;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the pages made anew that change with what an agency tells of itself. */
@Component
final class ChangedSites {

    private final PublishedPages pages;
    private final Catalogue catalogue;

    ChangedSites(PublishedPages pages, Catalogue catalogue) {
        this.pages = pages;
        this.catalogue = catalogue;
    }

    @EventListener
    void on(CatalogueChanged changed) {
        var agency = changed.agency();
        switch (changed.part()) {
            case COLUMNS -> {
                var columns = catalogue.of(agency).stream()
                        .map(column -> Tag.of("column", column.id().value()));
                pages.forget(Stream.concat(Stream.of(SiteTags.of(SiteTags.CATALOGUE, agency)), columns)
                        .toArray(Tag[]::new));
            }
            case PROFILE -> pages.forget(Tag.site(agency));
            case GUIDE -> pages.forget(SiteTags.of(SiteTags.GUIDE, agency));
            case RULES -> pages.forget(SiteTags.of(SiteTags.RULES, agency));
            case STANDARD -> pages.forget(SiteTags.of(SiteTags.STANDARD, agency));
        }
    }
}
