package org.gongkai.publication.open;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.AgencyId;
import org.gongkai.portal.Words;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.PublicSide;
import org.gongkai.publication.PublishedItem;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.PublishedItems.Related;
import org.gongkai.publication.PublishedVersion;
import org.gongkai.publication.register.TitleNotes;
import org.springframework.stereotype.Component;

/** Makes the page of an item from what is public of it, or from a draft. */
@Component
public class ItemViews {

    private final PublishedItems published;
    private final RelationsToBe relations;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Bands bands;
    private final TitleNotes notes;

    ItemViews(
            PublishedItems published,
            RelationsToBe relations,
            Catalogue catalogue,
            Agencies agencies,
            Bands bands,
            TitleNotes notes) {
        this.published = published;
        this.relations = relations;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.bands = bands;
        this.notes = notes;
    }

    /** What everybody reads now. */
    public ItemView of(PublishedItem item, Words words) {
        return version(item, item.publicSide().version(), words);
    }

    /** A version that was public. */
    public ItemView version(PublishedItem item, int number, Words words) {
        var versions = published.versions(item.id());
        var shown = versions.stream().filter(each -> each.number() == number).findFirst();
        return view(
                item.id(),
                item.agency(),
                item.content(),
                new Standing(
                        Optional.of(item.publicSide()),
                        number,
                        versions,
                        shown,
                        published.related(item.id()),
                        number == item.publicSide().version()
                                ? PublicAddress.of(item.id())
                                : PublicAddress.version(item.id(), number)),
                words);
    }

    /**
     * A version that need not be public, as it would stand on the site; for those who may see it.
     *
     * @param folder address below which its files lie for them
     */
    public ItemView preview(Item item, String folder, Words words) {
        var versions = published.versions(item.id());
        var shown =
                versions.stream().filter(each -> each.number() == item.number()).findFirst();
        var content = item.content();
        return view(
                item.id(),
                item.agency(),
                content.title().isBlank() ? content.titled(words.of("item.untitled")) : content,
                new Standing(
                        item.publicSide(),
                        item.number(),
                        shown.isPresent() ? versions : List.of(),
                        shown,
                        relations.of(item),
                        folder),
                words);
    }

    private record Standing(
            Optional<PublicSide> side,
            int number,
            List<PublishedVersion> versions,
            Optional<PublishedVersion> shown,
            List<Related> related,
            String folder) {

        boolean isCurrent() {
            return shown.isPresent()
                    && side.filter(each -> each.version() == number).isPresent();
        }
    }

    private ItemView view(ItemId id, AgencyId agency, ItemContent content, Standing standing, Words words) {
        var facts = new ItemFactsTable(words);
        var publisher = agencies.find(agency).orElseThrow();
        return new ItemView(
                id,
                publisher,
                catalogue.find(content.column()),
                content,
                standing.side,
                facts.of(
                        publisher,
                        content,
                        standing.side,
                        standing.shown,
                        standing.side.flatMap(side -> bands.ended(id, side))),
                standing.isCurrent() ? bands.of(id, standing.side.orElseThrow(), standing.related) : Optional.empty(),
                notes.of(id, content).orElse(""),
                Files.of(standing.folder, content),
                Groups.of(standing.related),
                standing.versions,
                standing.number,
                standing.isCurrent() || standing.shown.isEmpty()
                        ? PublicAddress.of(id)
                        : PublicAddress.version(id, standing.number));
    }

    static ItemView.Link link(Related related) {
        var other = related.other();
        return new ItemView.Link(other.title(), PublicAddress.of(other.id()), other.language());
    }
}
