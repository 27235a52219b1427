package org.gongkai.report.web;

import org.gongkai.portal.PublishedPages;
import org.gongkai.portal.Tag;
import org.gongkai.report.ReportPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the pages that tell of reports made anew once one has been published. */
@Component
final class NewPublication {

    /** Reports stand beside those of other years and agencies, so that one may show on any page of them. */
    static final Tag REPORTS = Tag.of("reports");

    private final PublishedPages pages;

    NewPublication(PublishedPages pages) {
        this.pages = pages;
    }

    @EventListener
    void on(ReportPublished published) {
        pages.forget(REPORTS);
    }
}
