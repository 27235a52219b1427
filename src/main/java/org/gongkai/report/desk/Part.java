package org.gongkai.report.desk;

import org.gongkai.organisation.AgencyId;
import org.gongkai.report.model.Figures;
import org.jspecify.annotations.Nullable;

/**
 * One report that an aggregate adds up.
 *
 * @param edition what was filed
 * @param kind an agency's own report, or the aggregate of a lower government
 * @param content SHA-256 of the edition as it was added
 */
public record Part(
        EditionId edition, AgencyId agency, String agencyName, ReportKind kind, String content, Figures figures) {

    /** Whether another is the same edition with the same contents. */
    boolean isSameAs(@Nullable Part other) {
        return other != null && edition.equals(other.edition) && content.equals(other.content);
    }
}
