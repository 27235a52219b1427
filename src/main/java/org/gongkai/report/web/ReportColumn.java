package org.gongkai.report.web;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.OwnAgency;
import org.gongkai.portal.Column;
import org.gongkai.portal.ColumnPart;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.PublishedReports.Selection;
import org.springframework.stereotype.Component;

/** The part 政府信息公开年报 of the column. */
@Component
final class ReportColumn implements ColumnPart {

    /** As many addresses as a sitemap may hold, in two languages. */
    private static final int MOST_PAGES = 20_000;

    private final PublishedReports reports;
    private final Agencies agencies;
    private final OwnAgency own;

    ReportColumn(PublishedReports reports, Agencies agencies, OwnAgency own) {
        this.reports = reports;
        this.agencies = agencies;
        this.own = own;
    }

    @Override
    public Column column() {
        return Column.REPORTS;
    }

    @Override
    public String path() {
        return Address.ALL;
    }

    @Override
    public List<Entry> newest() {
        var agency = own.agency();
        return reports.of(agency.id()).stream()
                .map(each -> new Entry(
                        Titles.of(agency, each), Address.of(agency, each.year(), each.kind()), each.publishedAt()))
                .toList();
    }

    @Override
    public List<String> pages() {
        var listed = Listed.of(reports.list(Selection.ALL, 0, MOST_PAGES), agencies);
        var pages = new ArrayList<String>();
        pages.add(Address.ALL);
        listed.stream().map(each -> Address.of(each.agency())).distinct().forEach(pages::add);
        listed.forEach(each -> pages.add(each.path()));
        return pages;
    }
}
