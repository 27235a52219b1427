package org.gongkai.report.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.law.LegalBasis;

/**
 * An annual report: whose, for which year, its text and its figures.
 *
 * @param agency full name of the agency; empty when a document read in does not tell
 * @param year the year reported on; empty when a document read in does not tell
 * @param scope whose work it tells of, as the title is to say; figures and text are the same either way
 */
@LegalBasis(article = 50)
public record Report(Optional<String> agency, OptionalInt year, Scope scope, Narrative narrative, Figures figures) {

    private static final String TITLE = "政府信息公开工作年度报告";

    public Report(Optional<String> agency, OptionalInt year, Narrative narrative, Figures figures) {
        this(agency, year, Scope.AGENCY, narrative, figures);
    }

    public static Report of(String agency, int year, Narrative narrative, Figures figures) {
        return new Report(Optional.of(agency), OptionalInt.of(year), narrative, figures);
    }

    public Form form() {
        return figures.form();
    }

    /** The title as custom has it: “×××20××年政府信息公开工作年度报告”. */
    public String title() {
        return year.isPresent() ? title(agency.orElse(""), year.getAsInt(), scope) : agency.orElse("") + TITLE;
    }

    public static String title(String agency, int year, Scope scope) {
        return agency + year + "年" + TITLE + scope.mark();
    }

    /** The same under the title of another scope. */
    public Report as(Scope other) {
        return new Report(agency, year, other, narrative, figures);
    }

    public Report with(Figures other) {
        return new Report(agency, year, scope, narrative, other);
    }
}
