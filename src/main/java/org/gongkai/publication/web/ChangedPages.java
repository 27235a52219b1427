package org.gongkai.publication.web;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organisation.AgencyId;
import org.gongkai.portal.PublishedPages;
import org.gongkai.portal.Tag;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemMoved;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.PublicPages;
import org.gongkai.publication.PublishedItem;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.PublishedItems.Related;
import org.gongkai.publication.Relation;
import org.gongkai.publication.ValidityChanged;
import org.gongkai.publication.register.HistoryChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the pages made anew that an act on an item changes; of acts on drafts the public sees nothing. */
@Component
final class ChangedPages {

    private static final Set<ItemState> PUBLIC =
            EnumSet.of(ItemState.PUBLISHED, ItemState.AMENDED, ItemState.WITHDRAWN, ItemState.ARCHIVED);

    private final PublishedPages pages;
    private final PublishedItems published;
    private final PublicPages lists;
    private final Catalogue catalogue;

    ChangedPages(PublishedPages pages, PublishedItems published, PublicPages lists, Catalogue catalogue) {
        this.pages = pages;
        this.published = published;
        this.lists = lists;
        this.catalogue = catalogue;
    }

    @EventListener
    void on(ItemMoved moved) {
        if (PUBLIC.contains(moved.to()) || moved.from().filter(PUBLIC::contains).isPresent()) {
            forget(moved.item(), moved.agency(), moved.version().content());
        }
    }

    @EventListener
    void on(ValidityChanged changed) {
        var item = published.find(changed.item());
        item.map(each -> each.publicSide().publishedAt())
                .ifPresent(line -> lists.recount(AskedList.byValidity(changed.agency()), line));
        item.map(PublishedItem::content).ifPresent(content -> forget(changed.item(), changed.agency(), content));
    }

    /** The line below a rule's title is made of its history. */
    @EventListener
    void on(HistoryChanged changed) {
        pages.forget(PublicTags.item(changed.item()));
    }

    private void forget(ItemId item, AgencyId agency, ItemContent content) {
        var tags = new HashSet<Tag>();
        tags.add(PublicTags.ANY_LIST);
        tags.add(PublicTags.list(agency));
        tags.add(PublicTags.kind(agency, content.kind()));
        tags.add(PublicTags.item(item));
        content.relations().stream().map(Relation::target).map(PublicTags::item).forEach(tags::add);
        published.related(item).stream()
                .map(Related::other)
                .map(other -> PublicTags.item(other.id()))
                .forEach(tags::add);
        addColumns(content.column(), tags);
        pages.forget(tags.toArray(Tag[]::new));
    }

    /** A list shows what stands in the columns below, too. */
    private void addColumns(ColumnId column, Set<Tag> tags) {
        for (var at = Optional.of(column); at.isPresent(); ) {
            tags.add(PublicTags.column(at.get()));
            at = catalogue.find(at.get()).flatMap(CatalogueColumn::parent);
        }
    }
}
