package org.gongkai.report.desk.web;

import java.util.List;

/** The text of a report to be written: the introduction and the six sections. */
public record TextView(
        String path, int version, boolean open, String shown, List<Part> parts, Tally tally, String client) {

    /**
     * One place of text.
     *
     * @param hint what belongs there
     * @param example a way to word it, with the figures of the tables filled in; empty for none
     * @param lastYear last year's text; empty for none
     * @param rows of the field to begin with
     */
    public record Part(
            String place,
            String key,
            String heading,
            String hint,
            String text,
            String example,
            String lastYear,
            int rows,
            TextNotes notes) {}
}
