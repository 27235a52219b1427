package org.gongkai.report.desk.web;

import org.gongkai.report.desk.EditionId;

/** Addresses of the desk's pages. */
final class DeskAddress {

    static final String ALL = "/desk/reports/";

    private DeskAddress() {}

    static String of(EditionId id) {
        return ALL + id.value() + "/";
    }

    static String of(EditionId id, Tab tab) {
        return of(id) + tab.path();
    }

    static String of(EditionId id, DeskStep step) {
        return of(id) + step.path();
    }
}
