package org.gongkai.report.act;

import java.time.Clock;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Agencies;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.ReportCheck;
import org.gongkai.report.ReportPublished;
import org.gongkai.report.SourceFile;
import org.gongkai.report.act.Publication.Published;
import org.gongkai.report.act.Publication.PublishedBefore;
import org.gongkai.report.act.Publication.Refused;
import org.gongkai.report.act.Publication.Unidentified;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;
import org.gongkai.report.reading.ReadReport;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an annual report public, once it holds to every rule that blocks. Publishing the same document again changes nothing. */
@Component
@LegalBasis(article = 49)
public class PublishReport {

    private final PublishedReports reports;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishReport(PublishedReports reports, Agencies agencies, ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param read the report as the reader found it
     * @param content the document itself, byte by byte
     */
    @Transactional
    public Publication of(ReadReport read, byte[] content) {
        var report = read.report();
        var source = SourceFile.of(read.fileFormat(), content);
        if (reports.isKnown(source.sha256())) {
            return new PublishedBefore();
        }
        if (report.agency().isEmpty() || report.year().isEmpty()) {
            return new Unidentified();
        }
        var name = report.agency().get();
        var findings = ReportCheck.of(read, yearBefore(name, report.year().getAsInt()));
        var blocking = findings.stream().filter(Finding::blocks).toList();
        if (!blocking.isEmpty()) {
            return new Refused(blocking);
        }
        var agency = agencies.named(name);
        var published = reports.add(agency.id(), report, findings, source, content, clock.instant());
        events.publishEvent(new ReportPublished(published.id(), agency.id(), published.year(), published.version()));
        return new Published(published);
    }

    private Optional<Report> yearBefore(String agency, int year) {
        return agencies.knownAs(agency)
                .flatMap(known -> reports.find(known.id(), year - 1))
                .map(PublishedReport::report);
    }
}
