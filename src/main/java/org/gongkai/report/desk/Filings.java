package org.gongkai.report.desk;

import java.util.Collection;
import java.util.List;
import org.gongkai.organisation.AgencyId;

/** What was filed to whom; an agency that moves in the tree stays with the office it had filed to. */
public interface Filings {

    /** Reports that were filed to one of these offices by agencies that are not among {@code except}, each by its newest edition. */
    List<EditionStatus> filedTo(Collection<AgencyId> offices, int year, ReportKind kind, Collection<AgencyId> except);
}
