package org.gongkai.report.web;

import org.gongkai.organisation.Agency;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.model.Report;

/** Titles that tell a government's two reports of a year apart, wherever they are shown. */
final class Titles {

    private Titles() {}

    static String of(Agency agency, PublishedReport published) {
        return titled(agency, published).title();
    }

    static Report titled(Agency agency, PublishedReport published) {
        return published.report().as(published.kind().scope(agency));
    }
}
