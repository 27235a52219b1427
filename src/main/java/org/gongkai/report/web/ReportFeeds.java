package org.gongkai.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Language;
import org.gongkai.portal.Origins;
import org.gongkai.portal.Words;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.PublishedReports.Entry;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was published last, as Atom feeds. */
@Controller
@Needs(Power.PUBLIC)
final class ReportFeeds {

    private static final int ENTRIES = 50;

    private final PublishedReports reports;
    private final Agencies agencies;
    private final Origins origins;

    ReportFeeds(PublishedReports reports, Agencies agencies, Origins origins) {
        this.reports = reports;
        this.agencies = agencies;
        this.origins = origins;
    }

    @GetMapping(Address.FEED)
    ResponseEntity<byte[]> all(HttpServletRequest request, HttpServletResponse response) throws XMLStreamException {
        var newest = Listed.of(reports.newest(ENTRIES), agencies);
        var title = Words.in(Language.CHINESE).of("column.reports");
        return feed(new AtomFeed(origins.of(request), Address.FEED, Address.ALL, title), newest, response);
    }

    @GetMapping("/reports/{agency}/feed.atom")
    ResponseEntity<byte[]> ofAgency(
            @PathVariable("agency") String slug, HttpServletRequest request, HttpServletResponse response)
            throws XMLStreamException {
        var agency = agencies.find(slug).orElseThrow(ReportPages::notFound);
        var all = reports.of(agency.id()).stream()
                .map(each -> new Listed(entry(agency, each), agency))
                .toList();
        if (all.isEmpty()) {
            throw ReportPages.notFound();
        }
        var title = Words.in(Language.CHINESE).of("agency.title", agency.name());
        var feed = new AtomFeed(origins.of(request), Address.feed(agency), Address.of(agency), title);
        return feed(feed, all, response);
    }

    private static Entry entry(Agency agency, PublishedReport report) {
        return new Entry(
                agency.id(), agency.name(), report.year(), report.kind(), report.version(), report.publishedAt());
    }

    private static ResponseEntity<byte[]> feed(AtomFeed feed, List<Listed> entries, HttpServletResponse response)
            throws XMLStreamException {
        Caching.publicly(response, NewPublication.REPORTS);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_ATOM_XML).body(feed.of(entries));
    }
}
