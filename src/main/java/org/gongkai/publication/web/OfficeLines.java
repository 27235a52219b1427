package org.gongkai.publication.web;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.law.LegalBasis;
import org.gongkai.publication.SiteProfile.Office;

/** A disclosure office's particulars, those that were given, in the law's order (条例 Art. 12). */
@LegalBasis(article = 12)
public final class OfficeLines {

    private OfficeLines() {}

    /** @param key of the label's words */
    public record Line(String key, String text) {}

    public static List<Line> of(Office office) {
        return Stream.of(
                        new Line("office.name", office.name()),
                        new Line("office.address", office.address()),
                        new Line("office.postcode", office.postcode()),
                        new Line("office.hours", office.hours()),
                        new Line("office.telephone", office.telephone()),
                        new Line("office.fax", office.fax()),
                        new Line("office.internet", office.internet()))
                .filter(line -> !line.text().isBlank())
                .toList();
    }
}
