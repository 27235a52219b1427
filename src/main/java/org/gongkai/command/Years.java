package org.gongkai.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.model.Report;

/** The reports of a folder by agency and year, so that each can be held against the year before. */
final class Years {

    private final Map<AgencyYear, Report> reports = new HashMap<>();

    private Years() {}

    record AgencyYear(String agency, int year) {
        static Optional<AgencyYear> of(Report report) {
            return report.year().isPresent()
                    ? report.agency()
                            .map(agency -> new AgencyYear(agency, report.year().getAsInt()))
                    : Optional.empty();
        }
    }

    /** Where a folder holds several reports of one agency and year, the first by path counts. */
    static Years of(List<Reading> readings) {
        var years = new Years();
        for (var reading : readings) {
            if (reading instanceof Reading.Read read) {
                AgencyYear.of(read.report()).ifPresent(key -> years.reports.putIfAbsent(key, read.report()));
            }
        }
        return years;
    }

    /** The same agency's report of the year before, when it is among those read. */
    Optional<Report> before(Reading reading) {
        return reading instanceof Reading.Read read
                ? AgencyYear.of(read.report()).map(key -> reports.get(new AgencyYear(key.agency(), key.year() - 1)))
                : Optional.empty();
    }
}
