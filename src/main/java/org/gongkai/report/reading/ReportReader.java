package org.gongkai.report.reading;

import org.gongkai.report.document.Document;

/** Reads an annual report out of a published file of any kind. */
public final class ReportReader {

    private ReportReader() {}

    /** Finds the report in a document that has been taken apart; what is not there is missing, nothing is guessed. */
    public static ReadReport interpret(Document document) {
        return Reading.of(document);
    }
}
