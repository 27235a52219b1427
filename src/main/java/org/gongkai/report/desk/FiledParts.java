package org.gongkai.report.desk;

import java.util.Collection;
import java.util.List;
import org.gongkai.organisation.AgencyId;

/** Reports as aggregates add them up, read only. */
public interface FiledParts {

    /** Of each agency the newest edition that its supervising office has; none for an agency that has not filed. */
    List<Part> filed(int year, ReportKind kind, Collection<AgencyId> agencies);

    /** What an aggregate was computed from, with the figures as they were added. */
    List<Part> of(EditionId aggregate);
}
