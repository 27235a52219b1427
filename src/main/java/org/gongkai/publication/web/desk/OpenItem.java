package org.gongkai.publication.web.desk;

import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.VisibleItems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Opens an item for a page; one that the reader may not see is answered like one that does not exist. */
@Component
final class OpenItem {

    private final VisibleItems items;
    private final Agencies agencies;

    OpenItem(VisibleItems items, Agencies agencies) {
        this.items = items;
        this.agencies = agencies;
    }

    OpenedItem of(Actor actor, long id) {
        var item = items.find(actor, new ItemId(id)).orElseThrow(OpenItem::notFound);
        return new OpenedItem(actor, item, agencies.find(item.agency()).orElseThrow(OpenItem::notFound));
    }

    OpenedItem of(Actor actor, long id, int number) {
        var item = items.version(actor, new ItemId(id), number).orElseThrow(OpenItem::notFound);
        return new OpenedItem(actor, item, agencies.find(item.agency()).orElseThrow(OpenItem::notFound));
    }

    /** For pages that only those see who may write. */
    OpenedItem toWrite(Actor actor, long id) {
        var opened = of(actor, id);
        actor.require(Power.DRAFT_ITEMS, opened.agency());
        return opened;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
