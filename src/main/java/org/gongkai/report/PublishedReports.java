package org.gongkai.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;

/** The published reports, of each the newest version; only ever added to. */
public interface PublishedReports {

    /** What the agency itself did in the year. */
    default Optional<PublishedReport> find(AgencyId agency, int year) {
        return find(agency, year, ReportKind.OWN);
    }

    Optional<PublishedReport> find(AgencyId agency, int year, ReportKind kind);

    /** Every version of a report, the first first. */
    List<PublishedReport> versions(AgencyId agency, int year, ReportKind kind);

    /** Newest year first, and of a year the agency's own before the aggregate. */
    List<PublishedReport> of(AgencyId agency);

    /** A part of the list, newest year first, then by the agencies' names. */
    List<Entry> list(Selection selection, int from, int atMost);

    int count(Selection selection);

    /** Those published last, the very last first. */
    List<Entry> newest(int atMost);

    /** Likewise, of some agencies. */
    List<Entry> newest(Collection<AgencyId> agencies, int atMost);

    /** The years that there are reports for, newest first. */
    List<Integer> years();

    /** Whether a document with this SHA-256 has been published, in whatever version. */
    boolean isKnown(String sha256);

    /** Adds the next version of the agency's report for its year. */
    PublishedReport add(
            AgencyId agency, Report report, List<Finding> findings, SourceFile source, byte[] content, Instant now);

    /** Adds what an edition has become, as the next version of its report. */
    PublishedReport add(Edition edition, SourceFile source, byte[] content, Instant now);

    /** The file that an edition was entered from, byte by byte. */
    Optional<Entered> enteredFrom(EditionId edition);

    record Entered(SourceFile source, byte[] content) {}

    /** A line in a list of reports; the agency by the name it had in its report. */
    record Entry(AgencyId agency, String agencyName, int year, ReportKind kind, int version, Instant publishedAt) {}

    /**
     * What a list is narrowed to.
     *
     * @param agencyName part of the agency's name; empty for all
     */
    record Selection(String agencyName, OptionalInt year) {
        public static final Selection ALL = new Selection("", OptionalInt.empty());
    }
}
