package org.gongkai.publication.web.desk;

import org.gongkai.publication.ItemId;

/** Addresses of the pages of items. */
final class ItemAddress {

    static final String ALL = "/desk/items/";
    static final String NEW = ALL + "new/";
    static final String ONE = ALL + "{id:\\d{1,18}}/";
    static final String EDIT = ONE + "edit/";
    static final String PREVIEW = ONE + "preview/";
    static final String FILES = ONE + "files/";
    static final String IMAGES = ONE + "images/";
    static final String ACTS = ONE + "acts/";
    static final String VERSION = ONE + "versions/{number:\\d{1,6}}/";

    private ItemAddress() {}

    static String of(ItemId id) {
        return ALL + id.value() + "/";
    }

    static String edit(ItemId id) {
        return of(id) + "edit/";
    }

    static String version(ItemId id, int number) {
        return of(id) + "versions/" + number + "/";
    }
}
