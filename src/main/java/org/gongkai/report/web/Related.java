package org.gongkai.report.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.report.PublishedPart;
import org.gongkai.report.PublishedParts;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Report;
import org.gongkai.report.web.ReportView.AddedUp;
import org.gongkai.report.web.ReportView.Other;
import org.springframework.stereotype.Component;

/** The public reports that a report has to do with: what an aggregate adds up, and a government's other report of the year. */
@Component
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "二")
final class Related {

    private final PublishedReports reports;
    private final PublishedParts parts;
    private final Agencies agencies;

    Related(PublishedReports reports, PublishedParts parts, Agencies agencies) {
        this.reports = reports;
        this.parts = parts;
        this.agencies = agencies;
    }

    /** @param changedAt when the last of them became public */
    record Reports(List<AddedUp> addedUp, Optional<Other> other, Instant changedAt) {}

    Reports of(Agency agency, PublishedReport report) {
        var added = parts.of(report.id());
        var known = agencies.find(added.stream().map(PublishedPart::agency).toList());
        var other = reports.find(agency.id(), report.year(), other(report.kind()));
        var changedAt = Stream.concat(
                        added.stream().flatMap(part -> part.publishedAt().stream()),
                        other.stream().map(PublishedReport::publishedAt))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return new Reports(
                added.stream()
                        .map(part -> addedUp(part, Objects.requireNonNull(known.get(part.agency())), report.year()))
                        .toList(),
                other.map(each -> new Other(Titles.of(agency, each), Address.of(agency, each.year(), each.kind()))),
                changedAt);
    }

    private static AddedUp addedUp(PublishedPart part, Agency agency, int year) {
        return new AddedUp(
                Report.title(part.agencyName(), year, part.kind().scope(agency)),
                part.publishedAt().map(at -> Address.of(agency, year, part.kind())),
                part.since());
    }

    private static ReportKind other(ReportKind kind) {
        return switch (kind) {
            case OWN -> ReportKind.AGGREGATE;
            case AGGREGATE -> ReportKind.OWN;
        };
    }
}
