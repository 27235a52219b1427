package org.gongkai.report.desk.act;

import org.gongkai.report.model.Report;

/** Whether a report read from a file is the one asked for. */
final class Ownership {

    private Ownership() {}

    /** What a file does not say of itself is taken on trust; “市审计局” is short for the agency of that name in any city. */
    static boolean isOf(Report read, String agency, int year) {
        return read.year().orElse(year) == year
                && read.agency().map(said -> isSame(bare(said), bare(agency))).orElse(true);
    }

    private static boolean isSame(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    private static String bare(String agency) {
        return agency.replaceAll("[\\s　]+", "");
    }
}
