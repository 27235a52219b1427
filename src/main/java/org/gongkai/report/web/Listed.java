package org.gongkai.report.web;

import java.util.List;
import java.util.Objects;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.report.PublishedReports.Entry;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Scope;

/** A line of a list of reports with its agency. */
record Listed(Entry entry, Agency agency) {

    static List<Listed> of(List<Entry> entries, Agencies agencies) {
        var known = agencies.find(entries.stream().map(Entry::agency).toList());
        return entries.stream()
                .map(entry -> new Listed(entry, Objects.requireNonNull(known.get(entry.agency()))))
                .toList();
    }

    String title() {
        return Report.title(entry.agencyName(), entry.year(), scope());
    }

    Scope scope() {
        return entry.kind().scope(agency);
    }

    String path() {
        return Address.of(agency, entry.year(), entry.kind());
    }

    String path(String extension) {
        return Address.of(agency, entry.year(), entry.kind(), extension);
    }
}
