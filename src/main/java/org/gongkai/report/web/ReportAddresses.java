package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.organisation.Agencies;
import org.gongkai.portal.SitemapPart;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.PublishedReports.Selection;
import org.springframework.stereotype.Component;

/** The pages of all reports, for search engines. */
@Component
final class ReportAddresses implements SitemapPart {

    /** A file holds as many reports, and beside them the pages of their agencies. */
    private static final int REPORTS = MOST / 2;

    private final PublishedReports reports;
    private final Agencies agencies;

    ReportAddresses(PublishedReports reports, Agencies agencies) {
        this.reports = reports;
        this.agencies = agencies;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public int files() {
        return Math.max(1, Math.ceilDiv(reports.count(Selection.ALL), REPORTS));
    }

    @Override
    public List<String> pages(int file) {
        var listed = Listed.of(reports.list(Selection.ALL, (file - 1) * REPORTS, REPORTS), agencies);
        var pages = new ArrayList<String>();
        if (file == 1) {
            pages.add(Address.ALL);
        }
        listed.stream().map(each -> Address.of(each.agency())).distinct().forEach(pages::add);
        listed.forEach(each -> pages.add(each.path()));
        return pages;
    }
}
