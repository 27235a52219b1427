package org.gongkai.report.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.model.Place;

/** The editions of reports, read only; changed by the acts alone. */
public interface Editions {

    Optional<Edition> find(EditionId id);

    /** The newest edition. */
    Optional<Edition> newest(AgencyId agency, int year, ReportKind kind);

    /** The newest edition that the supervising office has; an older one while the newest is being corrected. */
    Optional<Edition> newestFiled(AgencyId agency, int year, ReportKind kind);

    /** All editions of one report, the first first. */
    List<Edition> all(AgencyId agency, int year, ReportKind kind);

    /** The newest edition of each report of the agency, newest year first. */
    List<Edition> of(AgencyId agency);

    /** Where the reports of these agencies stand; an agency that has not started is not among them. */
    List<EditionStatus> statuses(int year, ReportKind kind, Collection<AgencyId> agencies);

    /** What was typed into an edition place by place, the newest first. */
    List<Change> changes(EditionId id);

    /**
     * One place that was changed.
     *
     * @param version the edition's version that the change made
     */
    record Change(int version, Place place, String before, String after, String by, Instant at) {}
}
