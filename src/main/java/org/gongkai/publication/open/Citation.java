package org.gongkai.publication.open;

import org.gongkai.portal.Page;
import org.gongkai.portal.Words;

/** As GB/T 7714 cites an electronic document: author, title with the mark of its kind, day, address. */
public final class Citation {

    private Citation() {}

    /** Empty for what is not public: nothing can be cited that nobody can find. */
    public static String of(ItemView view, Page page) {
        return view.publishedAt()
                .map(publishedAt -> "%s. %s[EB/OL]. (%s). %s."
                        .formatted(
                                view.agency().name(),
                                view.title(),
                                Words.plainDay(publishedAt),
                                page.origin() + view.path()))
                .orElse("");
    }
}
