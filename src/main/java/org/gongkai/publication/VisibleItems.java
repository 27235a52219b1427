package org.gongkai.publication;

import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Post;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;

/**
 * The one rule for who may see an item that is not public; every staff page, preview and file asks here.
 *
 * <p>The agency's own people see it, and an auditor whose post reaches there. An office above sees what is public and nothing else.
 */
@Component
public class VisibleItems {

    private final Items items;
    private final PublishedItems published;
    private final Agencies agencies;

    VisibleItems(Items items, PublishedItems published, Agencies agencies) {
        this.items = items;
        this.published = published;
        this.agencies = agencies;
    }

    /** Empty alike for an item that does not exist and one that the actor may not see. */
    public Optional<Item> find(Actor actor, ItemId id) {
        return items.find(id).filter(item -> maySee(actor, item));
    }

    /** Empty alike for a version that does not exist and one that the actor may not see. */
    public Optional<Item> version(Actor actor, ItemId id, int number) {
        return items.version(id, number).filter(item -> maySee(actor, item));
    }

    /** What an agency's people read of an item that theirs refers to: of their own the newest version, of another's what is public. */
    public Optional<ItemContent> named(AgencyId agency, ItemId id) {
        return items.find(id)
                .filter(item -> item.agency().equals(agency))
                .map(Item::content)
                .or(() -> published
                        .find(id)
                        .filter(item -> item.publicSide().isReadable())
                        .map(PublishedItem::content));
    }

    public boolean maySee(Actor actor, Item item) {
        return agencies.find(item.agency())
                .filter(agency -> seesDrafts(actor, agency))
                .isPresent();
    }

    /** Whether the actor sees what an agency has not published. */
    public static boolean seesDrafts(Actor actor, Agency agency) {
        return actor.appointments().stream()
                .anyMatch(each -> each.post().grants(Power.READ_ITEMS)
                        && (each.agency().equals(agency.id())
                                || (each.post() == Post.AUDITOR && each.subtree() && agency.isBelow(each.agency()))));
    }
}
