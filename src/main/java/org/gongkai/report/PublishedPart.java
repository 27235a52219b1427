package org.gongkai.report;

import java.time.Instant;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.ReportKind;

/**
 * A report that a published aggregate adds up, as far as the public knows it.
 *
 * @param agencyName as the report named the agency
 * @param publishedAt when its newest version became public; empty while none is
 */
public record PublishedPart(
        AgencyId agency, String agencyName, ReportKind kind, Optional<Instant> publishedAt, Since since) {

    /** What became of it after it was added up; the aggregate stays as it was published. */
    public enum Since {
        SAME,
        /** Its text was corrected, its figures are those that were added. */
        TEXT_CORRECTED,
        FIGURES_CORRECTED
    }
}
