package org.gongkai.report.web;

import org.gongkai.organisation.OrganisationChanged;
import org.gongkai.portal.PublishedPages;
import org.gongkai.report.ReportPublished;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has the site's pages made anew once a report has been published, or an agency renamed. */
@Component
final class NewPublication {

    private final PublishedPages pages;

    NewPublication(PublishedPages pages) {
        this.pages = pages;
    }

    @TransactionalEventListener
    void on(ReportPublished published) {
        pages.forgetAll();
    }

    /** The pages name the agency as it is called now. */
    @TransactionalEventListener(condition = "#changed.subject() == 'agency'")
    void on(OrganisationChanged changed) {
        pages.forgetAll();
    }
}
