package org.gongkai.report.web;

import java.util.List;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Agencies;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.HomePart;
import org.gongkai.portal.Language;
import org.gongkai.portal.Sites;
import org.gongkai.report.PublishedReports;
import org.springframework.stereotype.Component;

/** The newest annual reports: the agency's own; on a government's portal, those of its whole region. */
@Component
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "二")
final class ReportsAtHome implements HomePart {

    private static final int ENTRIES = 6;

    private final PublishedReports reports;
    private final Agencies agencies;
    private final Sites sites;

    ReportsAtHome(PublishedReports reports, Agencies agencies, Sites sites) {
        this.reports = reports;
        this.agencies = agencies;
        this.sites = sites;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public Optional<Block> of(AgencySite site) {
        var entries = site.isOfRegion() ? gathered(site) : own(site);
        var path = site.isOwn() ? Address.ALL : Address.of(site.agency());
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Block("column.reports", path, entries));
    }

    private List<Entry> own(AgencySite site) {
        return reports.of(site.id()).stream()
                .limit(ENTRIES)
                .map(each -> new Entry(
                        Titles.of(site.agency(), each),
                        Address.of(site.agency(), each.year(), each.kind()),
                        each.publishedAt()))
                .toList();
    }

    private List<Entry> gathered(AgencySite site) {
        return Listed.of(reports.newest(sites.gathered(site), ENTRIES), agencies).stream()
                .map(each -> new Entry(
                        each.title(),
                        each.path(),
                        each.entry().publishedAt(),
                        Language.CHINESE.tag(),
                        Optional.empty()))
                .toList();
    }
}
