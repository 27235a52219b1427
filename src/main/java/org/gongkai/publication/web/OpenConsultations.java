package org.gongkai.publication.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Caching;
import org.gongkai.portal.HomePart;
import org.gongkai.portal.PublishedPages;
import org.gongkai.portal.Sites;
import org.gongkai.portal.Tag;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ListQuery;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.PublishedLine;
import org.gongkai.publication.open.PublicAddress;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drafts on which the public may still say what it thinks, on the home page; what has closed is off it the next morning. */
@Component
@LegalBasis(source = Source.MAJOR_DECISIONS, article = 15)
class OpenConsultations implements HomePart {

    private static final int ASKED = 20;
    private static final Tag DAY = Tag.of("day");

    private final PublishedItems published;
    private final Sites sites;
    private final PublishedPages pages;
    private final Clock clock;

    OpenConsultations(PublishedItems published, Sites sites, PublishedPages pages, Clock clock) {
        this.published = published;
        this.sites = sites;
        this.pages = pages;
        this.clock = clock;
    }

    @Scheduled(cron = "1 0 0 * * *", zone = "Asia/Shanghai")
    void newDay() {
        pages.forget(DAY);
    }

    @Override
    public int place() {
        return 15;
    }

    @Override
    public Optional<Block> of(AgencySite site) {
        Caching.dependsOn(
                DAY, site.isOfRegion() ? PublicTags.ANY_LIST : PublicTags.kind(site.id(), ItemKind.CONSULTATION));
        var open = published
                .list(ListQuery.of(sites.gathered(site))
                        .of(ItemKind.CONSULTATION)
                        .atMost(ASKED))
                .stream()
                .filter(this::isOpen)
                .map(line -> new Entry(
                        line.title(),
                        PublicAddress.of(line.id()),
                        line.publishedAt(),
                        line.language(),
                        Optional.empty()))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block("home.consultations", PublicAddress.content(site), open));
    }

    private boolean isOpen(PublishedLine line) {
        var today = LocalDate.now(clock);
        return published
                .find(line.id())
                .flatMap(item -> item.content().consultation())
                .filter(period -> period.isOpen(today))
                .isPresent();
    }
}
