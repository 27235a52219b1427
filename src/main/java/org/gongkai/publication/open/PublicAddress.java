package org.gongkai.publication.open;

import org.gongkai.portal.AgencySite;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ItemId;

/** Addresses of public pages, without the language, as people read them; those of items are for good, whatever agency they belong to. */
public final class PublicAddress {

    public static final String ITEMS = "/items/";
    public static final String CONTENT = "/content/";
    public static final String DOCUMENTS = "/documents/";
    public static final String APPLY = "/apply/";
    public static final String SEARCH = "/search/";

    private PublicAddress() {}

    public static String of(ItemId item) {
        return ITEMS + item.value() + "/";
    }

    public static String version(ItemId item, int number) {
        return of(item) + "versions/" + number + "/";
    }

    /**
     * @param page address of the item or of one of its versions
     * @param position of the file among its files, from 1
     */
    public static String file(String page, int position, String name) {
        return page + "files/" + position + "/" + name;
    }

    public static String preview(String page, int position) {
        return file(page, position, "preview/");
    }

    public static String content(AgencySite site) {
        return site.at(CONTENT);
    }

    public static String column(AgencySite site, CatalogueColumn column) {
        return site.at(CONTENT + column.slug() + "/");
    }

    public static String documents(AgencySite site) {
        return site.at(DOCUMENTS);
    }
}
