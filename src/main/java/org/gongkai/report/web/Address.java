package org.gongkai.report.web;

import java.nio.charset.StandardCharsets;
import org.gongkai.organisation.Agency;
import org.springframework.web.util.UriUtils;

/** Addresses of reports: by agency and year, for good. */
final class Address {

    static final String ALL = "/reports/";
    static final String FEED = ALL + "feed.atom";

    private Address() {}

    static String of(Agency agency) {
        return ALL + UriUtils.encodePathSegment(agency.slug(), StandardCharsets.UTF_8) + "/";
    }

    static String of(Agency agency, int year) {
        return of(agency) + year + "/";
    }

    static String of(Agency agency, int year, String extension) {
        return of(agency) + year + "." + extension;
    }

    static String feed(Agency agency) {
        return of(agency) + "feed.atom";
    }
}
