package org.gongkai.report.web;

import org.gongkai.organisation.Agency;

/** Addresses of reports: by agency and year, for good; as people read them, not percent-encoded. */
final class Address {

    static final String ALL = "/reports/";
    static final String FEED = ALL + "feed.atom";

    private Address() {}

    static String of(Agency agency) {
        return ALL + agency.slug() + "/";
    }

    static String of(Agency agency, int year) {
        return of(agency) + year + "/";
    }

    static String of(Agency agency, int year, String extension) {
        return of(agency) + year + "." + extension;
    }

    /** One version of a report, which stays there when a later one replaces it. */
    static String version(Agency agency, int year, int version) {
        return of(agency, year) + "versions/" + version + "/";
    }

    static String version(Agency agency, int year, int version, String extension) {
        return of(agency, year) + "versions/" + version + "." + extension;
    }

    static String feed(Agency agency) {
        return of(agency) + "feed.atom";
    }
}
