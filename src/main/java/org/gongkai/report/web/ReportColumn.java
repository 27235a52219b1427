package org.gongkai.report.web;

import java.util.Optional;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Column;
import org.gongkai.portal.ColumnPart;
import org.gongkai.report.PublishedReports;
import org.springframework.stereotype.Component;

/** The part 政府信息公开年报 of the column. A government's own site gathers the reports of its region; others show the agency's own. */
@Component
final class ReportColumn implements ColumnPart {

    private final PublishedReports reports;

    ReportColumn(PublishedReports reports) {
        this.reports = reports;
    }

    @Override
    public Column column() {
        return Column.REPORTS;
    }

    @Override
    public Optional<String> path(AgencySite site) {
        if (site.isOwn()) {
            return Optional.of(Address.ALL);
        }
        return reports.of(site.id()).isEmpty() ? Optional.empty() : Optional.of(Address.of(site.agency()));
    }
}
