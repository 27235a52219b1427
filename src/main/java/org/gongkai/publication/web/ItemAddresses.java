package org.gongkai.publication.web;

import java.util.List;
import org.gongkai.portal.SitemapPart;
import org.gongkai.publication.PublicItems;
import org.gongkai.publication.open.PublicAddress;
import org.springframework.stereotype.Component;

/** The pages of public items; each file holds those of a range of ids, so that a page stays in its file. */
@Component
final class ItemAddresses implements SitemapPart {

    private final PublicItems items;

    ItemAddresses(PublicItems items) {
        this.items = items;
    }

    @Override
    public String name() {
        return "items";
    }

    @Override
    public int files() {
        return (int) (items.greatest() / MOST) + 1;
    }

    @Override
    public List<String> pages(int file) {
        return items.between((file - 1L) * MOST, (long) file * MOST).stream()
                .map(PublicAddress::of)
                .toList();
    }
}
