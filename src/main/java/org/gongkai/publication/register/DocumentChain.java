package org.gongkai.publication.register;

import java.util.List;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/**
 * How the documents in force at the end of a year follow from those of the year before.
 *
 * @param before in force at the end of the year before
 */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第二部分")
public record DocumentChain(
        int year,
        int before,
        List<RegisteredDocument> issued,
        List<RegisteredDocument> repealed,
        List<RegisteredDocument> expired,
        List<RegisteredDocument> revived,
        List<RegisteredDocument> inForce) {

    static DocumentChain of(List<RegisteredDocument> documents, int year) {
        return new DocumentChain(
                year,
                list(documents, DocumentFigure.IN_FORCE, year - 1).size(),
                list(documents, DocumentFigure.ISSUED, year),
                list(documents, DocumentFigure.REPEALED, year),
                list(documents, DocumentFigure.EXPIRED, year),
                list(documents, DocumentFigure.REVIVED, year),
                list(documents, DocumentFigure.IN_FORCE, year));
    }

    /** By how many the form's own sum, without expiry and revival, misses what is in force. */
    public int gap() {
        return inForce.size() - (before + issued.size() - repealed.size());
    }

    private static List<RegisteredDocument> list(List<RegisteredDocument> all, DocumentFigure figure, int year) {
        return all.stream().filter(document -> figure.counts(document, year)).toList();
    }
}
