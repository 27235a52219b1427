package org.gongkai.report.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.law.LegalBasis;

/**
 * An annual report: whose, for which year, its text and its figures.
 *
 * @param agency full name of the agency; empty when a document read in does not tell
 * @param year the year reported on; empty when a document read in does not tell
 */
@LegalBasis(article = 50)
public record Report(Optional<String> agency, OptionalInt year, Narrative narrative, Figures figures) {

    public static Report of(String agency, int year, Narrative narrative, Figures figures) {
        return new Report(Optional.of(agency), OptionalInt.of(year), narrative, figures);
    }

    public Form form() {
        return figures.form();
    }

    /** The title as custom has it: “×××20××年政府信息公开工作年度报告”. */
    public String title() {
        var yearText = year.isPresent() ? year.getAsInt() + "年" : "";
        return agency.orElse("") + yearText + "政府信息公开工作年度报告";
    }

    public Report with(Figures other) {
        return new Report(agency, year, narrative, other);
    }
}
