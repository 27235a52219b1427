package org.gongkai.report.web;

import org.gongkai.portal.PublishedPages;
import org.gongkai.report.ReportPublished;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has the site's pages made anew once a report has been published. */
@Component
final class NewPublication {

    private final PublishedPages pages;

    NewPublication(PublishedPages pages) {
        this.pages = pages;
    }

    @TransactionalEventListener
    void on(ReportPublished published) {
        pages.forget();
    }
}
