package org.gongkai.report.desk;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;

/** The editions of reports, read only; changed by the acts alone. */
public interface Editions {

    Optional<Edition> find(EditionId id);

    /** The newest edition. */
    Optional<Edition> newest(AgencyId agency, int year, ReportKind kind);

    /** All editions of one report, the first first. */
    List<Edition> all(AgencyId agency, int year, ReportKind kind);

    /** The newest edition of each report of the agency, newest year first. */
    List<Edition> of(AgencyId agency);
}
