package org.gongkai.publication.web;

import org.gongkai.organisation.AgencyId;
import org.gongkai.portal.Tag;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemKind;

/** What public pages of items depend on. */
final class PublicTags {

    /** For lists of several agencies. */
    static final Tag ANY_LIST = Tag.of("items");

    private PublicTags() {}

    /** For pages that show the item itself, or name it with its title as one that it has to do with. */
    static Tag item(ItemId item) {
        return Tag.of("item", item.value());
    }

    /** For lists of whatever an agency publishes: its newest, its feed, its part of the list for search engines. */
    static Tag list(AgencyId agency) {
        return Tag.of("items", agency.value());
    }

    /** For what names columns, but shows nothing of what stands in them. */
    static Tag catalogue(AgencyId agency) {
        return Tag.of("catalogue", agency.value());
    }

    /** For lists of a column and those below it, and counts in the catalogue. */
    static Tag column(ColumnId column) {
        return Tag.of("column", column.value());
    }

    /** For lists of some kinds, such as that of the documents in force. */
    static Tag kind(AgencyId agency, ItemKind kind) {
        return Tag.of("items", agency.value(), kind.name());
    }
}
