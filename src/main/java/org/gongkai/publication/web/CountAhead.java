package org.gongkai.publication.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.AgencyId;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Sites;
import org.gongkai.publication.ItemMoved;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.ListQuery;
import org.gongkai.publication.PublicItems;
import org.gongkai.publication.PublicPages;
import org.gongkai.publication.PublishedItems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has the pages of long lists counted before somebody asks for them: soon after the start, and soon after something has been published. Whoever
 * starts the site or publishes waits for none of it; whoever reads a list that is not counted yet counts it himself, as ever.
 */
@Component
final class CountAhead {

    private static final Logger log = LoggerFactory.getLogger(CountAhead.class);

    /** The first reader of a shorter list waits for some milliseconds. */
    private static final int LONG = 1000;

    private final PublicItems items;
    private final Agencies agencies;
    private final Sites sites;
    private final ContentLists lists;
    private final PublishedItems published;
    private final PublicPages pages;
    private final Set<AgencyId> changed = ConcurrentHashMap.newKeySet();
    private boolean isFirst = true;

    CountAhead(
            PublicItems items,
            Agencies agencies,
            Sites sites,
            ContentLists lists,
            PublishedItems published,
            PublicPages pages) {
        this.items = items;
        this.agencies = agencies;
        this.sites = sites;
        this.lists = lists;
        this.published = published;
        this.pages = pages;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ItemMoved moved) {
        if (moved.to() == ItemState.PUBLISHED) {
            changed(moved.agency());
        }
    }

    void changed(AgencyId agency) {
        changed.add(agency);
    }

    @Scheduled(initialDelay = 20_000, fixedDelay = 60_000)
    void look() {
        if (isFirst) {
            isFirst = false;
            changed.addAll(items.agencies());
        }
        for (var id : Set.copyOf(changed)) {
            changed.remove(id);
            agencies.find(id).map(sites::of).ifPresent(this::count);
        }
    }

    /** One list that cannot be counted now keeps nobody from the others. */
    private void count(AgencySite site) {
        var all = ListQuery.of(site.id());
        if (published.list(all.atMost(LONG)).size() < LONG) {
            return;
        }
        Stream.concat(lists.every(site).stream(), DocumentPages.every(site, lists.years(all)).stream())
                .forEach(list -> {
                    try {
                        pages.front(list.name(), list.query());
                    } catch (RuntimeException fault) {
                        log.warn("list {} was not counted ahead", list.name(), fault);
                    }
                });
    }
}
