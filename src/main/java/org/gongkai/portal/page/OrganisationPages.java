package org.gongkai.portal.page;

import org.gongkai.organisation.OrganisationChanged;
import org.gongkai.portal.PublishedPages;
import org.gongkai.portal.Tag;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has pages made anew when what they say of agencies changes. */
@Component
final class OrganisationPages {

    private final PublishedPages pages;

    OrganisationPages(PublishedPages pages) {
        this.pages = pages;
    }

    /** An agency is named on others' pages, too; people and posts are on none. */
    @EventListener
    void on(OrganisationChanged changed) {
        switch (changed.subject()) {
            case "agency" -> pages.forgetAll();
            case "section", "leading-group" -> pages.forget(Tag.site(changed.agency()));
            default -> {}
        }
    }
}
