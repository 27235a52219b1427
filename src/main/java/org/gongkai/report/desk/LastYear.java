package org.gongkai.report.desk;

import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.model.Report;
import org.springframework.stereotype.Component;

/** The report of the year before, as this year's is held against it: as filed last, else as published. */
@Component
public class LastYear {

    private final Editions editions;
    private final PublishedReports reports;

    LastYear(Editions editions, PublishedReports reports) {
        this.editions = editions;
        this.reports = reports;
    }

    public Optional<Report> before(Edition edition) {
        return before(edition.agency(), edition.year(), edition.kind());
    }

    public Optional<Report> before(AgencyId agency, int year, ReportKind kind) {
        return editions.newestFiled(agency, year - 1, kind)
                .map(Edition::report)
                .or(() -> reports.find(agency, year - 1, kind).map(PublishedReport::report));
    }
}
