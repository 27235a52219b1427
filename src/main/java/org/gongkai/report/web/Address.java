package org.gongkai.report.web;

import org.gongkai.organisation.Agency;
import org.gongkai.report.desk.ReportKind;

/** Addresses of reports: by agency, year and kind, for good; as people read them, not percent-encoded. */
final class Address {

    static final String ALL = "/reports/";
    static final String FEED = ALL + "feed.atom";

    private Address() {}

    /** A further page of the list of all reports. */
    static String all(int page) {
        return page == 1 ? ALL : ALL + "page/" + page + "/";
    }

    static String of(Agency agency) {
        return ALL + agency.slug() + "/";
    }

    static String of(Agency agency, int year, ReportKind kind) {
        return stem(agency, year, kind) + "/";
    }

    static String of(Agency agency, int year, ReportKind kind, String extension) {
        return stem(agency, year, kind) + "." + extension;
    }

    /** One version of a report, which stays there when a later one replaces it. */
    static String version(Agency agency, int year, ReportKind kind, int version) {
        return of(agency, year, kind) + "versions/" + version + "/";
    }

    static String version(Agency agency, int year, ReportKind kind, int version, String extension) {
        return of(agency, year, kind) + "versions/" + version + "." + extension;
    }

    private static String stem(Agency agency, int year, ReportKind kind) {
        var own = of(agency) + year;
        return switch (kind) {
            case OWN -> own;
            case AGGREGATE -> own + "/aggregate";
        };
    }

    static String feed(Agency agency) {
        return of(agency) + "feed.atom";
    }
}
