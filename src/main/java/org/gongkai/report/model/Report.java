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

    private static final String TITLE = "政府信息公开工作年度报告";

    public static Report of(String agency, int year, Narrative narrative, Figures figures) {
        return new Report(Optional.of(agency), OptionalInt.of(year), narrative, figures);
    }

    public Form form() {
        return figures.form();
    }

    /** The title as custom has it: “×××20××年政府信息公开工作年度报告”. */
    public String title() {
        return year.isPresent() ? title(agency.orElse(""), year.getAsInt()) : agency.orElse("") + TITLE;
    }

    public static String title(String agency, int year) {
        return agency + year + "年" + TITLE;
    }

    public Report with(Figures other) {
        return new Report(agency, year, narrative, other);
    }
}
